import {plainOf} from '../text/inlineText';
import {shorten, type Problem} from '../text/problem';

/** Words from which on a sentence can only be the same because it was copied. */
const LEAST_WORDS = 7;

/** What is compared: the text of a topic's `topic.yaml`, and its sentences as they are read. */
export interface ComparedTopic {
  file: string;
  factsText: string;
  facts: object;
}

/**
 * Sentences that two topics share word for word: a reader who meets one twice learns nothing from the second. Names and
 * titles of sources are no sentences of ours.
 */
export function checkSharedSentences(topics: readonly ComparedTopic[]): Problem[] {
  const seen = new Map<string, string>();
  return topics.flatMap(({file, factsText, facts}) => {
    const own = new Map(sentencesOf(facts).map((sentence) => [normal(sentence), sentence]));
    const shared = [...own].filter(([key]) => seen.has(key));
    const problems = shared.map(([key, sentence]) => ({
      file,
      line: lineOf(sentence, factsText),
      message: `"${shorten(sentence)}" stands word for word in ${seen.get(key)!}`,
      remedy: 'Say here what matters here, or link to the other topic.',
    }));
    for (const key of own.keys()) if (!seen.has(key)) seen.set(key, file);
    return problems;
  });
}

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim().split(/\s+/).length >= LEAST_WORDS);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? [] : sentencesOf(inner)));
}

const normal = (sentence: string) =>
  plainOf(sentence)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Line of the sentence's first words; in a folded text the rest may stand on the next. */
function lineOf(sentence: string, text: string): number {
  const start = sentence.trim().split(/\s+/).slice(0, 4).join(' ');
  const line = text.split('\n').findIndex((content) => content.includes(start));
  return line < 0 ? 1 : line + 1;
}
