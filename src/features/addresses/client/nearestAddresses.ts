import {distance} from 'fastest-levenshtein';

/** An address with what is to be found there. */
interface NamedAddress {
  address: string;
  title: string;
}

/** No address is as long; comparing more would take long. */
const LONGEST = 100;

/** How alike two names must be to be offered, 1 for the same. */
const ALIKE = 0.5;

/**
 * The addresses that a mistyped or cut off `path` may have meant, the likeliest first: the parts of its topic that are
 * called alike, then the topic. Nothing where not even a topic is alike. `path` is anything that somebody sent.
 */
export function nearestAddresses(
  path: string,
  titles: Readonly<Record<string, string>>,
  baseUrl: string,
  most: number,
): NamedAddress[] {
  const [topicId = '', partId = ''] = segmentsOf(path, baseUrl);
  const addresses = Object.keys(titles).map((address) => ({address, segments: segmentsOf(address, baseUrl)}));
  const topics = addresses.filter(({segments}) => segments.length === 1);
  const topic = best(topics, ({segments}) => likeness(topicId, segments[0]!))[0];
  if (!topic) return [];
  const parts = addresses.filter(({segments}) => segments.length === 2 && segments[0] === topic.segments[0]);
  return [...best(parts, ({segments}) => likeness(partId, segments[1]!)).slice(0, most - 1), topic].map(
    ({address}) => ({address, title: titles[address]!}),
  );
}

const segmentsOf = (address: string, baseUrl: string) =>
  (address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address)
    .slice(0, 4 * LONGEST)
    .toLowerCase()
    .split(/[/#]/)
    .filter(Boolean)
    .map((segment) => segment.slice(0, LONGEST));

function best<Thing>(things: readonly Thing[], likenessOf: (thing: Thing) => number): Thing[] {
  return things
    .map((thing) => ({thing, likeness: likenessOf(thing)}))
    .filter(({likeness}) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({thing}) => thing);
}

/** From 0 to 1: how few letters differ, or how many words of `wanted` stand in the name, whichever is more. */
function likeness(wanted: string, name: string): number {
  if (wanted === '') return 0;
  const letters = 1 - distance(wanted, name) / Math.max(wanted.length, name.length);
  const words = wanted.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  const found = words.filter((word) => name.split('-').some((other) => other.startsWith(word)));
  // The same words in another order are alike, but less than the same letters.
  return Math.max(letters, words.length === 0 ? 0 : (0.9 * found.length) / words.length);
}
