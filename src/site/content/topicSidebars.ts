import {categories} from '../../core/topic/categories';
import {inLearningOrder} from '../../core/topic/learningOrder';
import {readTopics, todayOf} from './readTopics';
import type {TopicOnDisk} from './topicOnDisk';

/** A list that is longer helps nobody to find a topic, and every page pays for it. */
const MOST_IN_SIDEBAR = 60;

/** The sidebars of the current edition, each topic in one of them. Docusaurus itself leaves the drafts out of a build. */
export function topicSidebars(siteDir: string) {
  const read = readTopics(siteDir, todayOf(new Date())).topics;
  return sidebarsOf(inLearningOrder(read.filter(({edition}) => edition === 'current')));
}

/**
 * One sidebar with every category that has topics, in learning order; of a site with many topics one for each neighbourhood:
 * some topics of one category that are learnt one after the other, and a link to all.
 */
export function sidebarsOf(topics: readonly Pick<TopicOnDisk, 'id' | 'facts'>[]) {
  const groups = categories
    .map(({id, title}) => ({title, ids: topics.filter(({facts}) => facts.category === id).map((topic) => topic.id)}))
    .filter(({ids}) => ids.length > 0);
  if (topics.length <= MOST_IN_SIDEBAR) return {topics: groups.map(categoryOf)};
  const all = {type: 'link' as const, label: 'All topics', href: '/'};
  const parts = groups.flatMap(({title, ids}) =>
    Array.from({length: Math.ceil(ids.length / MOST_IN_SIDEBAR)}, (_, part) => ({
      title,
      ids: ids.slice(part * MOST_IN_SIDEBAR, (part + 1) * MOST_IN_SIDEBAR),
    })),
  );
  return Object.fromEntries(parts.map((part, place) => [`topics-${place + 1}`, [all, categoryOf(part)]]));
}

const categoryOf = ({title, ids}: {title: string; ids: readonly string[]}) => ({
  type: 'category' as const,
  label: title,
  collapsible: false,
  items: ids.map((id) => `${id}/index`),
});
