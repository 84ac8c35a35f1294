import type {Plugin} from '@docusaurus/types';
import {topicIndex} from '../../model/topicIndex';
import {publishedEditions} from '../topics/publishedTopics';

/** The home page of every edition: an index of its topics. */
export default function homePlugin(): Plugin {
  return {
    name: 'versus-home',
    async allContentLoaded({allContent, actions}) {
      for (const {edition, url, topics} of publishedEditions(allContent)) {
        const index = JSON.stringify(topicIndex(topics));
        actions.addRoute({
          path: url,
          component: '@site/src/components/Home/Home.tsx',
          modules: {categories: await actions.createData(`topicIndex-${edition}.json`, index)},
          exact: true,
        });
      }
    },
  };
}
