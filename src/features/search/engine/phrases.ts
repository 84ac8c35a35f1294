import {wordsOf} from '@site/src/core/text/searchTerms';
import {smallWords, tellingWords} from './queryWords';

/** A title or an alias. */
interface Phrase {
  key: string;
  stems: ReadonlySet<string>;
  small: ReadonlySet<string>;
  /** Stems that the name of the topic has: they go without saying. */
  names: ReadonlySet<string>;
}

/** A word of the query, with the stems it was found as and how much each of them is the word itself, from 0 to 1. */
export interface SaidWord {
  weight: number;
  stems: ReadonlyMap<string, number>;
}

/** What a small word weighs; a telling word weighs from 1 to 6. */
const SMALL_WEIGHT = 0.5;
/** What a word counts that the name of the topic has, where the phrase says it and the query does not. */
const NAME_SHARE = 0.4;

/** The titles and aliases of everything, and how much a query says the same. */
export class Phrases {
  private readonly byStem = new Map<string, Phrase[]>();
  private count = 0;

  constructor(private readonly stemOf: (word: string) => string) {}

  add(key: string, text: string, names: ReadonlySet<string>): void {
    const words = wordsOf(text);
    const stems = new Set(tellingWords(words).map(({whole}) => this.stemOf(whole)));
    if (stems.size === 0) return;
    const phrase = {key, stems, small: smallWords(words), names};
    this.count++;
    for (const one of stems) {
      const list = this.byStem.get(one);
      if (list) list.push(phrase);
      else this.byStem.set(one, [phrase]);
    }
  }

  /**
   * From 0 to 1 for each record: how far its title or one of its aliases and the query say the same, rare words counting
   * more. Words that only the name of the topic has say where to look and not what for; `isNameOnly` tells them.
   */
  likeness(
    words: readonly SaidWord[],
    small: ReadonlySet<string>,
    isNameOnly: (word: number, key: string) => boolean,
  ): Map<string, number> {
    /** For each phrase, how much of each word of the query it says. */
    const said = new Map<Phrase, number[]>();
    const saidStems = new Map<string, number>();
    words.forEach(({stems}, place) => {
      for (const [one, share] of stems) {
        saidStems.set(one, Math.max(saidStems.get(one) ?? 0, share));
        for (const phrase of this.byStem.get(one) ?? []) {
          const shares = said.get(phrase) ?? [];
          shares[place] = Math.max(shares[place] ?? 0, share);
          said.set(phrase, shares);
        }
      }
    });
    const best = new Map<string, number>();
    for (const [phrase, shares] of said) {
      const smallSaid = [...phrase.small].filter((word) => small.has(word)).length * SMALL_WEIGHT;
      let asked = small.size * SMALL_WEIGHT;
      let answered = smallSaid;
      words.forEach(({weight}, place) => {
        const share = shares[place] ?? 0;
        if (share > 0 || !isNameOnly(place, phrase.key)) asked += weight;
        answered += weight * share;
      });
      let whole = phrase.small.size * SMALL_WEIGHT;
      let part = smallSaid;
      for (const one of phrase.stems) {
        const share = saidStems.get(one) ?? 0;
        const weight = this.weightOf(one);
        whole += share === 0 && phrase.names.has(one) ? weight * NAME_SHARE : weight;
        part += weight * share;
      }
      const ofQuery = asked === 0 ? 0 : Math.min(1, answered / asked);
      const ofPhrase = part / whole;
      const likeness = ofQuery + ofPhrase === 0 ? 0 : (2 * ofQuery * ofPhrase) / (ofQuery + ofPhrase);
      best.set(phrase.key, Math.max(best.get(phrase.key) ?? 0, likeness));
    }
    return best;
  }

  private weightOf(one: string): number {
    return Math.log(1 + this.count / (1 + (this.byStem.get(one)?.length ?? 0)));
  }
}
