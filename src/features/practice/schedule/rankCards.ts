import type {Schedulable} from './schedulable';

/** Kinds in the order of the first topic; each next topic begins with another, so that a first round has all of them. */
const kinds = ['cell', 'scenario', 'follow-up', 'claim'] as const satisfies Schedulable['kind'][];

/**
 * Cards in the order in which they are first asked, which decides what is left out where not all have room: topics in
 * turn; within a topic what is asked often first, one card of each part before a second of any, kinds in turn.
 */
export function rankCards<Card extends Schedulable>(cards: readonly Card[]): Card[] {
  const topics = [...groupBy(cards, ({topic}) => topic).values()].map(rankTopic);
  const longest = Math.max(0, ...topics.map(({length}) => length));
  return Array.from({length: longest}, (_, place) => topics.flatMap((ranked) => ranked[place] ?? [])).flat();
}

function rankTopic<Card extends Schedulable>(cards: readonly Card[], turn: number): Card[] {
  const first = new Set(
    [...groupBy(cards, ({part}) => part)].map(([part, ofPart]) => ofPart[spread(part) % ofPart.length]!.id),
  );
  const tierOf = ({id, askedOften}: Card) => (!first.has(id) ? 2 : askedOften ? 0 : 1);
  const groups = groupBy(cards, (card) => `${tierOf(card)} ${card.kind}`);
  const placed = [...groups.values()].flatMap((group) => {
    // True and untrue statements, and the sides of rows, come in no order that could be guessed.
    const shuffled = group[0]!.kind === 'claim' ? [...group].sort((a, b) => spread(a.id) - spread(b.id)) : group;
    return shuffled.map((card, index) => ({card, tier: tierOf(card), place: index + shareOfTurn(card, turn)}));
  });
  return placed.sort((a, b) => a.tier - b.tier || a.place - b.place).map(({card}) => card);
}

/** When in its topic's turn a kind comes, from 0 to 1. */
function shareOfTurn({kind}: Schedulable, turn: number): number {
  // The sample answer holds all others together, so it comes early: after a card or two.
  if (kind === 'spoken') return 1.5 / kinds.length;
  return ((kinds.indexOf(kind) + kinds.length - (turn % kinds.length)) % kinds.length) / kinds.length;
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** A number that looks like chance and is the same for a text each time. */
export function spread(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return (hash ^ (hash >>> 13)) >>> 0;
}
