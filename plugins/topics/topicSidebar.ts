import {categories} from '../../model/categories';
import {readTopics, todayOf} from './readTopics';

/** The sidebar: every category that has topics, in learning order. Docusaurus itself leaves the drafts out of a build. */
export function topicSidebar(siteDir: string) {
  const topics = readTopics(siteDir, todayOf(new Date())).topics.filter(({edition}) => edition === 'current');
  return categories
    .map(({id, title}) => ({
      title,
      topics: topics
        .filter(({facts}) => facts.category === id)
        .sort((a, b) => a.facts.position - b.facts.position || a.id.localeCompare(b.id)),
    }))
    .filter(({topics}) => topics.length > 0)
    .map(({title, topics}) => ({
      type: 'category' as const,
      label: title,
      collapsible: false,
      items: topics.map(({id}) => `${id}/index`),
    }));
}
