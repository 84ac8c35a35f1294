import {quote, type Problem} from '../text/problem';
import {suggest} from '../text/suggest';
import type {Topic} from './topic';

/** A mark that most rows have marks none. */
const MOST_ASKED_OFTEN = 5;

/** A topic with the text that it was read from, for the lines of problems. */
interface ReadTopic {
  id: string;
  /** Of its `topic.yaml`, from the project's root. */
  file: string;
  facts: Topic;
  factsText: string;
}

/** Rules for the topics of the current edition together; frozen ones were written before them. */
export const checkNeighbours = (topics: readonly ReadTopic[]): Problem[] =>
  topics.flatMap((topic) => [...checkRelated(topic, topics), ...checkAskedOften(topic)]);

function checkRelated({id, file, facts, factsText}: ReadTopic, topics: readonly ReadTopic[]): Problem[] {
  const others = topics.map((other) => other.id).filter((other) => other !== id);
  return (facts.related ?? [])
    .filter(({topic}) => !others.includes(topic))
    .map(({topic}) => ({
      file,
      line: lineOf(factsText, new RegExp(`^ *- topic: ${topic}$`, 'm')),
      message: `\`related\` names ${quote(topic)}, which is ${topic === id ? 'this topic itself' : 'no topic'}`,
      remedy: suggest(topic, others),
    }));
}

function checkAskedOften({file, facts, factsText}: ReadTopic): Problem[] {
  const often = facts.rows.filter(({askedOften}) => askedOften);
  if (often.length <= MOST_ASKED_OFTEN) return [];
  return [
    {
      file,
      line: lineOf(factsText, /^rows:/m),
      message: `${often.length} rows are marked \`askedOften\`: ${often.map((row) => row.id).join(', ')}`,
      remedy: `Keep the mark on the ${MOST_ASKED_OFTEN} that are asked most: phones fold the other rows.`,
    },
  ];
}

const lineOf = (text: string, pattern: RegExp) => text.slice(0, Math.max(text.search(pattern), 0)).split('\n').length;
