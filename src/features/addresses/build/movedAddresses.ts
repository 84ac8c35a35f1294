import {ankiAddresses} from '../../../core/register/addresses';
import {partsOf, titleOf} from '../../../core/part/parts';
import type {Register} from '../../../core/register/parseRegister';
import type {PublishedTopic} from '../../../site/content/site';

/** An address that leads elsewhere now; both with the base path. */
export interface MovedAddress {
  from: string;
  to: string;
  /** What is at the new address, for the link on the old one. */
  title: string;
  /** Address of the topic's page, which search engines are to keep. */
  topicUrl: string;
}

/** Old addresses of renamed parts, in every edition, then every registered address of topics that were renamed. */
export function movedAddresses(topics: readonly PublishedTopic[], register: Register, baseUrl: string): MovedAddress[] {
  const parts = topics.flatMap((topic) =>
    Object.keys(topic.facts.redirects ?? {}).map((old) => ({
      from: `${topic.url}${old}/`,
      ...placeIn(topic, old),
      topicUrl: topic.url,
    })),
  );
  const renamed = [...register.redirects].flatMap(([oldId, {value: newId}]) => {
    const topic = topics.find(({id, isCurrent}) => isCurrent && id === newId);
    if (!topic) return [];
    const start = `/${oldId}/`;
    const pages = [...register.addresses.keys()].filter(
      (address) => address.startsWith(start) && !address.includes('#'),
    );
    const moved = [...new Set([start, ...pages])].map((address) => ({
      from: `${baseUrl}${address.slice(1)}`,
      ...placeIn(topic, address.slice(start.length).replace(/\/$/, '')),
      topicUrl: topic.url,
    }));
    return [...moved, ...movedPackages(oldId, topic, register, baseUrl)];
  });
  return [...parts, ...renamed];
}

/** Files for Anki lie in a folder of their own and not under their topic. */
function movedPackages(oldId: string, topic: PublishedTopic, register: Register, baseUrl: string): MovedAddress[] {
  const [old, current] = [ankiAddresses(oldId), ankiAddresses(topic.id)];
  return (['apkg', 'text'] as const)
    .filter((kind) => register.addresses.has(old[kind]))
    .map((kind) => ({
      from: baseUrl + old[kind].slice(1),
      to: baseUrl + current[kind].slice(1),
      title: titleOf(topic.facts),
      topicUrl: topic.url,
    }));
}

/** Where `rest`, the old id of a part or the last part of an old address, is to be found in a topic now. */
function placeIn(topic: PublishedTopic, rest: string): Pick<MovedAddress, 'to' | 'title'> {
  const {facts, url} = topic;
  const title = titleOf(facts);
  if (rest === 'cheat-sheet') return {to: `${url}cheat-sheet/`, title: `${title}, cheat sheet`};
  // A file that is made from a topic has the same name in every topic.
  if (/\.[a-z0-9]+$/.test(rest)) return {to: `${url}${rest}`, title};
  const redirects = new Map(Object.entries(facts.redirects ?? {}));
  const id = redirects.get(rest) ?? rest;
  const part = partsOf(facts).find((candidate) => candidate.id === id);
  if (part) return {to: `${url}${id}/`, title: `${title}: ${part.title.replaceAll('`', '')}`};
  // Headings of a page have no page of their own; what is left was never part of the topic that took over.
  return redirects.has(rest) ? {to: `${url}#${id}`, title} : {to: url, title};
}
