import {categories} from '../../model/categories';
import {inLearningOrder} from '../../model/learningOrder';
import {readTopics, todayOf} from './readTopics';

/** The sidebar: every category that has topics, in learning order. Docusaurus itself leaves the drafts out of a build. */
export function topicSidebar(siteDir: string) {
  const read = readTopics(siteDir, todayOf(new Date())).topics;
  const topics = inLearningOrder(read.filter(({edition}) => edition === 'current'));
  return categories
    .map(({id, title}) => ({
      title,
      topics: topics.filter(({facts}) => facts.category === id),
    }))
    .filter(({topics}) => topics.length > 0)
    .map(({title, topics}) => ({
      type: 'category' as const,
      label: title,
      collapsible: false,
      items: topics.map(({id}) => `${id}/index`),
    }));
}
