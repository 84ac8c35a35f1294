import {stringify} from 'yaml';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';

/** Sentences from this length on may stand in one topic only. */
const LONG_SENTENCE = 7;

/**
 * The real topics, then copies of them until there are `count`. A copy has as many parts and words as the topic it was
 * made from, passes the same checks, and has no sentence in common with another.
 */
export const copiesOfTopics = (real: readonly TopicOnDisk[], count: number): TopicOnDisk[] =>
  Array.from({length: count}, (_, place) => {
    const topic = real[place % real.length]!;
    const number = Math.floor(place / real.length);
    return number === 0 ? topic : copyOf(topic, number);
  });

function copyOf(topic: TopicOnDisk, number: number): TopicOnDisk {
  const id = `${topic.id}-${number}`;
  const facts = otherWords(topic.facts, number) as TopicOnDisk['facts'];
  return {...topic, id, folder: `docs/${id}`, facts, factsText: stringify(facts, {lineWidth: 0})};
}

function otherWords(value: unknown, number: number): unknown {
  if (typeof value === 'string') return otherText(value, number);
  if (Array.isArray(value)) return value.map((inner) => otherWords(inner, number));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === 'sources') return [key, inner];
      if (key === 'aliases') return [key, (inner as string[]).map((alias) => `${alias} ${number}`)];
      return [key, otherWords(inner, number)];
    }),
  );
}

/** The text with the number behind a word of each long sentence, in letters so that it stays a word, and not in code. */
function otherText(text: string, number: number): string {
  const letters = String(number).replace(/\d/g, (digit) => 'aeioubdfgk'[Number(digit)]!);
  return text
    .split(/(?<=[.!?]\s)/)
    .map((sentence) => {
      if (sentence.trim().split(/\s+/).length < LONG_SENTENCE) return sentence;
      let isDone = false;
      return sentence.replace(/`[^`]*`|(?<=^|\s)\p{L}{3,}(?=[\s,:])/gu, (found) => {
        if (isDone || found.startsWith('`')) return found;
        isDone = true;
        return found + letters;
      });
    })
    .join('');
}
