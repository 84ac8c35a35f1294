import type {Topic} from '../topic/topic';

/**
 * A side's name as it stands within a sentence: `a container`, `Docker`. Whether it takes an article is read from the
 * facts, which say `a container is …` but never `a Docker is …`.
 */
export function sideInSentence(name: string, topic: Topic): string {
  // A name that is written small, such as containerd, is a proper name too.
  if (!/^[A-Z]/.test(name)) return name;
  const said = textsOf(topic).map((text) => text.replace(/`[^`]*`/g, '·'));
  const articleBefore = (words: string) => {
    const pattern = new RegExp(`(?<![\\w-])(an?) ${words.replace(/[^\w -]/g, '\\$&')}${GOES_ON}`, 'i');
    return said
      .map((text) => pattern.exec(text))
      .find((match) => match?.[0].endsWith(words))?.[1]
      ?.toLowerCase();
  };
  const small = name.toLowerCase();
  const article = articleBefore(small);
  if (article !== undefined) return `${article} ${small}`;
  const proper = articleBefore(name);
  return proper === undefined ? name : `${proper} ${name}`;
}

/** What follows a noun that stands by itself; in `a Docker host` it does not. */
const GOES_ON = '(?=[.,;:?]| (?:is|has|can|needs|gets|runs|that|does|keeps|was|normally|and|or|in|on|to|per)\\b)';

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
