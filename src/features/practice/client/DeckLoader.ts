import {wholeDeck, type DeckOutline, type DeckTexts, type PracticeDeck} from '../deck/practiceDeck';

/** Loads the two files of the deck, each once; what failed is forgotten, so that the next attempt loads again. */
export class DeckLoader {
  /** The whole deck, from when it is there. */
  loaded: PracticeDeck | undefined;
  private outline: Promise<DeckOutline> | undefined;
  private whole: Promise<PracticeDeck> | undefined;

  constructor(
    private readonly cards: string,
    private readonly answers: string,
  ) {}

  /** What is enough for the home of practice. */
  loadOutline(): Promise<DeckOutline> {
    this.outline ??= load<DeckOutline>(this.cards);
    this.outline.catch(() => (this.outline = undefined));
    return this.outline;
  }

  /** Everything. */
  loadWhole(): Promise<PracticeDeck> {
    this.whole ??= Promise.all([this.loadOutline(), load<DeckTexts>(this.answers)]).then(
      ([outline, texts]) => (this.loaded = wholeDeck(outline, texts)),
    );
    this.whole.catch(() => (this.whole = undefined));
    return this.whole;
  }
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
