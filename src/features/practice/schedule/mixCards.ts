/** What mixing needs to know of a card. */
interface Mixable {
  id: string;
  topic: string;
}

/**
 * Puts cards in an order in which no topic comes twice in a row where that can be avoided, and each topic's cards keep
 * theirs. `before` is the topic asked last, `rest` are ids that should not come next as long as anything else can.
 */
export function mixCards<Card extends Mixable>(
  cards: readonly Card[],
  before?: string,
  rest: ReadonlySet<string> = new Set(),
): Card[] {
  const waiting = new Map<string, Card[]>();
  for (const card of cards) waiting.set(card.topic, [...(waiting.get(card.topic) ?? []), card]);
  const mixed: Card[] = [];
  let last = before;
  while (mixed.length < cards.length) {
    // The topic with the most left goes first, or its cards would be alone at the end.
    const [topic, list] = [...waiting]
      .filter(([, list]) => list.length > 0)
      .sort(
        ([a, ofA], [b, ofB]) =>
          Number(a === last) - Number(b === last) ||
          Number(isResting(ofA, mixed, rest)) - Number(isResting(ofB, mixed, rest)) ||
          ofB.length - ofA.length,
      )[0]!;
    const next = isResting(list, mixed, rest) ? 0 : list.findIndex(({id}) => mixed.length > 2 || !rest.has(id));
    mixed.push(...list.splice(next, 1));
    last = topic;
  }
  return mixed;
}

/** Whether a topic has nothing to offer yet but what was just asked. */
const isResting = (list: readonly Mixable[], mixed: readonly Mixable[], rest: ReadonlySet<string>) =>
  mixed.length < 3 && list.every(({id}) => rest.has(id));
