import {stem, stopWords, wordsOf} from '../text/searchTerms';
import type {Idea, Topic} from './topic';

/** How much of an idea's telling words a row must share before it is offered, and how far ahead of the next row. */
const LEAST_SHARE = 0.34;
const LEAST_LEAD = 1.2;

/**
 * The row to read again after an idea was missed: the one its author names, else the one that clearly shares most of its
 * words, else none, because a link to the wrong row costs more than a missing one.
 */
export function rowOfIdea(idea: Idea, topic: Topic): string | undefined {
  if (idea.row !== undefined) return idea.row;
  const {rows} = topic;
  const {rowStems, names} = stems.get(topic) ?? stemsOfTopic(topic);
  const asked = [...stemsOf(idea.idea)].filter((word) => !names.has(word));
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarityOf(word, rowStems), 0);
  const whole = weigh(asked);
  const [best, next] = rows
    .map(({id}, index) => ({id, score: weigh(asked.filter((word) => rowStems[index]!.has(word)))}))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score === 0 || best.score < whole * LEAST_SHARE) return undefined;
  return next && best.score < next.score * LEAST_LEAD ? undefined : best.id;
}

interface TopicStems {
  /** Of each row, in their order. */
  rowStems: Set<string>[];
  /** Every row speaks of the sides, so their names tell nothing. */
  names: Set<string>;
}

/** A topic has many ideas and is asked about each. */
const stems = new WeakMap<Topic, TopicStems>();

function stemsOfTopic(topic: Topic): TopicStems {
  const textOf = ({aspect, cells, why}: Topic['rows'][number]) =>
    [aspect, aspect, ...Object.values(cells), why].join(' ');
  const found = {
    rowStems: topic.rows.map((row) => stemsOf(textOf(row))),
    names: stemsOf(topic.sides.map(({name}) => name).join(' ')),
  };
  stems.set(topic, found);
  return found;
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(({whole}) => whole)
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map(stem),
  );

/** A word that few rows use tells more; one that no row uses still weighs on what is left unexplained. */
const rarityOf = (word: string, rows: readonly ReadonlySet<string>[]): number =>
  Math.log((rows.length + 1) / (rows.filter((row) => row.has(word)).length + 0.5));
