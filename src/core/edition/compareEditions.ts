import type {ChangedSince, RowChange} from './editionPairs';
import {partsOf, titleOf, type Part} from '../part/parts';
import {headTexts, partTexts, WHY, type PartTexts} from '../part/partTexts';
import type {Page} from '../page/page';
import {sectionTexts} from '../page/sectionTexts';
import type {Source, Topic} from '../topic/topic';
import {lineDiff, wordDiff, type WordPiece} from './wordDiff';

/** A topic as one edition has it. */
export interface ComparedTopic {
  id: string;
  /** Its address in that edition. */
  url: string;
  facts: Topic;
  /** The text of `index.mdx`. */
  page: Page;
}

type ChangeKind = 'added' | 'removed' | 'changed';

/** One statement in both wordings. */
export interface ChangedText {
  label: string;
  /** Index of the side it is about. */
  place?: number;
  /** The pieces are lines of code. */
  isCode?: true;
  /** Nothing where readers see a picture, which is another now. */
  pieces: WordPiece[];
}

/** A source that a part rests on in one of the editions only. */
interface ChangedSource {
  kind: 'added' | 'removed';
  title: string;
  url: string;
}

/** What became of a part. */
export interface PartChange {
  kind: ChangeKind;
  part: Part['kind'] | 'head';
  /** Its id now, or where it is gone the one it had. */
  id: string;
  title: string;
  /** Fragment of the older page, and of the newer one; empty for the head of the page. */
  before?: string;
  after?: string;
  /** Only what it says; a part that says the same and rests on other sources has none. */
  texts: ChangedText[];
  sources: ChangedSource[];
}

/** A source of a topic that is new, gone, or was read in another version. */
export interface SourceChange {
  kind: ChangeKind;
  id: string;
  title: string;
  url: string;
  version: string;
  /** The version that was read for the older edition, if it is another. */
  versionBefore?: string;
}

/** What became of a topic; a topic that is new or gone as a whole names no parts. */
export interface TopicChange {
  kind: ChangeKind;
  id: string;
  title: string;
  /** Addresses in the older and in the newer edition. */
  urlBefore?: string;
  urlAfter?: string;
  parts: PartChange[];
  sources: SourceChange[];
}

/**
 * What changed from one edition to a newer one, topic by topic and part by part, in the order of the newer one; topics of
 * which nothing but sources changed come last. What was renamed is found by the redirects: of parts in the newer topic, of topics in `movedTopics` (old id to new). That
 * something was checked again is no change, and words that only search reads are none either.
 */
export function compareEditions(
  before: readonly ComparedTopic[],
  after: readonly ComparedTopic[],
  movedTopics: ReadonlyMap<string, string> = new Map(),
): TopicChange[] {
  const olderOf = (id: string) =>
    before.find((older) => older.id === id) ?? before.find((older) => movedTopics.get(older.id) === id);
  const found = after.map((newer) => ({newer, older: olderOf(newer.id)}));
  const gone = before.filter((older) => !found.some((pair) => pair.older === older));
  const changes = [
    ...found.flatMap(({older, newer}) => (older ? changedTopic(older, newer) : [wholeTopic('added', newer)])),
    ...gone.map((older) => wholeTopic('removed', older)),
  ];
  const isOfSources = ({kind, parts}: TopicChange) => kind === 'changed' && parts.length === 0;
  return [...changes.filter((change) => !isOfSources(change)), ...changes.filter(isOfSources)];
}

/**
 * The rows that say something else than in the older edition or are new, by their id in the newer one, each with what
 * changed in it. A reader must be able to see it: of a reason that stands folded the mark says that it is the reason.
 */
export const changedRows = (changes: readonly PartChange[]): ChangedSince['rows'] =>
  Object.fromEntries(
    changes.flatMap(({part, kind, after, texts}): [string, RowChange][] => {
      if (part !== 'row' || after === undefined || texts.length === 0) return [];
      if (kind === 'added') return [[after, 'new']];
      return [[after, texts.every(({label}) => label === WHY) ? 'Why changed' : 'changed']];
    }),
  );

const wholeTopic = (kind: 'added' | 'removed', {id, url, facts}: ComparedTopic): TopicChange => ({
  kind,
  id,
  title: titleOf(facts),
  [kind === 'added' ? 'urlAfter' : 'urlBefore']: url,
  parts: [],
  sources: [],
});

function changedTopic(older: ComparedTopic, newer: ComparedTopic): TopicChange[] {
  const parts = changedParts(older, newer);
  const sources = changedSources(older.facts, newer.facts);
  if (parts.length + sources.length === 0) return [];
  const {id, url, facts} = newer;
  return [{kind: 'changed', id, title: titleOf(facts), urlBefore: older.url, urlAfter: url, parts, sources}];
}

function changedParts(older: ComparedTopic, newer: ComparedTopic): PartChange[] {
  const [oldParts, newParts] = [partsOf(older.facts), partsOf(newer.facts)];
  const [oldPage, newPage] = [sectionTexts(older.page), sectionTexts(newer.page)];
  const redirects = newer.facts.redirects ?? {};
  const wasNamed = (part: Part) =>
    oldParts.find((old) => old.kind === part.kind && old.id === part.id) ??
    oldParts.find((old) => old.kind === part.kind && redirects[old.id] === part.id);
  const pairs = newParts.map((part) => ({part, old: wasNamed(part)}));
  const gone = oldParts.filter((old) => !pairs.some((pair) => pair.old === old));
  const textsOf = ({facts}: ComparedTopic, part: Part, page: ReturnType<typeof sectionTexts>) =>
    partTexts(facts, part, page.get(part.id));
  const head: PartChange = {
    kind: 'changed',
    part: 'head',
    id: 'distinction',
    title: 'The difference in one sentence',
    before: '',
    after: '',
    texts: changedTexts(headTexts(older.facts), headTexts(newer.facts)),
    sources: [],
  };
  return [
    head,
    ...pairs.map(({part, old}): PartChange => {
      const texts = changedTexts(old ? textsOf(older, old, oldPage) : [], textsOf(newer, part, newPage));
      const sources = old ? otherSources(older.facts, old.id, newer.facts, part.id) : [];
      const now = {part: part.kind, id: part.id, title: part.title, after: part.id, texts, sources};
      return old ? {kind: 'changed', before: old.id, ...now} : {kind: 'added', ...now};
    }),
    ...gone.map((old): PartChange => {
      // What was put into another part is still to be read there.
      const after = Object.hasOwn(redirects, old.id) ? {after: redirects[old.id]} : {};
      const texts = changedTexts(textsOf(older, old, oldPage), []);
      return {
        kind: 'removed',
        part: old.kind,
        id: old.id,
        title: old.title,
        before: old.id,
        ...after,
        texts,
        sources: [],
      };
    }),
  ].filter(
    ({kind, texts, sources, before, after}) =>
      kind !== 'changed' || texts.length + sources.length > 0 || before !== after,
  );
}

function changedTexts(before: readonly PartTexts[], after: readonly PartTexts[]): ChangedText[] {
  const isFirst = ({key}: PartTexts, index: number, all: readonly PartTexts[]) =>
    all.findIndex((other) => other.key === key) === index;
  const isWhole = before.length === 0 || after.length === 0;
  return [...after, ...before].filter(isFirst).flatMap(({key, label, place, kind}) => {
    // Of a part that is new or gone as a whole, a mark is no news.
    if (isWhole && key === 'often') return [];
    const olds = before.find((other) => other.key === key)?.texts ?? [];
    const news = after.find((other) => other.key === key)?.texts ?? [];
    return pairsOf(olds, news).map(([old, now]): ChangedText => ({
      label,
      ...(place === undefined ? {} : {place}),
      ...(kind === 'code' ? {isCode: true} : {}),
      pieces: kind === 'drawing' ? [] : kind === 'code' ? lineDiff(old, now) : wordDiff(old, now),
    }));
  });
}

/**
 * Items of a list that are not in both versions of it, each with the one that took its place or with nothing. What stayed
 * is told from what moved by nothing, because the order of a list says little.
 */
function pairsOf(before: readonly string[], after: readonly string[]): [old: string, now: string][] {
  const gone = before.filter((text) => !after.some((other) => isSameText(text, other)));
  const come = after.filter((text) => !before.some((other) => isSameText(text, other)));
  const pairs: [string, string][] = [];
  const left = [...gone];
  for (const now of come) {
    // An item that was reworded has most of its words left; without such a one it is new.
    const likest = left
      .map((old) => ({old, likeness: likenessOf(old, now)}))
      .sort((a, b) => b.likeness - a.likeness)[0];
    const isOnlyOne = before.length === 1 && after.length === 1;
    if (likest && (isOnlyOne || likest.likeness > 0.4)) {
      left.splice(left.indexOf(likest.old), 1);
      pairs.push([likest.old, now]);
    } else pairs.push(['', now]);
  }
  return [...pairs, ...left.map((old): [string, string] => [old, ''])].filter(([old, now]) => old + now !== '');
}

const isSameText = (a: string, b: string) => normal(a) === normal(b);

const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The share of words that two texts have in common, of those of the longer one. */
function likenessOf(a: string, b: string): number {
  const [words, others] = [a, b].map((text) => new Set(normal(text).toLowerCase().split(' '))) as [
    Set<string>,
    Set<string>,
  ];
  return [...words].filter((word) => others.has(word)).length / Math.max(words.size, others.size);
}

function otherSources(older: Topic, oldId: string, newer: Topic, newId: string): ChangedSource[] {
  const [before, after] = [sourceIdsOf(older, oldId), sourceIdsOf(newer, newId)];
  const named = (kind: 'added' | 'removed', {sources}: Topic, ids: readonly string[]) =>
    sources.filter(({id}) => ids.includes(id)).map(({title, url}) => ({kind, title, url}));
  const isNew = (id: string) => !before.includes(id);
  const isGone = (id: string) => !after.includes(id);
  return [...named('added', newer, after.filter(isNew)), ...named('removed', older, before.filter(isGone))];
}

const sourceIdsOf = ({rows, traps, answer}: Topic, partId: string): readonly string[] =>
  [...rows, ...traps, ...answer.followUps].find(({id}) => id === partId)?.sources ?? [];

function changedSources(older: Topic, newer: Topic): SourceChange[] {
  const told = (kind: ChangeKind, {id, title, url, version}: Source) => ({kind, id, title, url, version});
  const now = newer.sources.flatMap((source): SourceChange[] => {
    const old = older.sources.find(({id}) => id === source.id);
    if (!old) return [told('added', source)];
    const isSame = (['title', 'url', 'publisher', 'version'] as const).every((key) => old[key] === source[key]);
    if (isSame) return [];
    return [{...told('changed', source), ...(old.version === source.version ? {} : {versionBefore: old.version})}];
  });
  const gone = older.sources.filter(({id}) => !newer.sources.some((source) => source.id === id));
  return [...now, ...gone.map((source) => told('removed', source))];
}
