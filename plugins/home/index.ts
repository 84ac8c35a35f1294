import type {LoadContext, Plugin} from '@docusaurus/types';
import {topicIndex} from '../../model/topicIndex';
import {publishedTopics} from '../topics/publishedTopics';

/** The home page: an index of the topics of the current edition. */
export default function homePlugin({siteConfig: {baseUrl}}: LoadContext): Plugin {
  return {
    name: 'versus-home',
    async allContentLoaded({allContent, actions}) {
      const index = topicIndex(publishedTopics(allContent).filter(({isCurrent}) => isCurrent));
      const modulePath = await actions.createData('topicIndex.json', JSON.stringify(index));
      actions.addRoute({
        path: baseUrl,
        component: '@site/src/components/Home/Home.tsx',
        modules: {categories: modulePath},
        exact: true,
      });
    },
  };
}
