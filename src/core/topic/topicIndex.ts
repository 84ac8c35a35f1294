import {categories} from './categories';
import {inLearningOrder} from './learningOrder';
import type {Topic} from './topic';

/** One line of the home page's index. */
interface IndexTopic {
  url: string;
  sides: string[];
  /** Its name, where the sides alone do not say it. */
  title?: string;
  distinction: string;
  level: Topic['level'];
  /** Everything a reader may call the topic, lower-case; the index is filtered by it. */
  words: string;
}

/** A shelf of the home page. */
export interface IndexCategory {
  id: string;
  title: string;
  topics: IndexTopic[];
}

/** The topics by category, both in learning order; categories without topics are left out. */
export function topicIndex(topics: readonly {id: string; url: string; facts: Topic}[]): IndexCategory[] {
  const sorted = inLearningOrder(topics);
  return categories
    .map(({id, title}) => ({id, title, topics: sorted.filter(({facts}) => facts.category === id).map(indexTopic)}))
    .filter((category) => category.topics.length > 0);
}

function indexTopic({url, facts}: {url: string; facts: Topic}): IndexTopic {
  const words = [
    ...facts.sides.flatMap(({name, aliases = []}) => [name, ...aliases]),
    ...facts.aliases,
    facts.title ?? '',
    ...facts.rows.map(({aspect}) => aspect),
  ];
  return {
    url,
    sides: facts.sides.map(({name}) => name),
    title: facts.title,
    distinction: facts.distinction,
    level: facts.level,
    words: words.join(' ').toLowerCase(),
  };
}
