import type {Plugin} from '@docusaurus/types';
import {topicIndex} from '../../model/topicIndex';
import {topicMenu, type MenuCategory} from '../../model/topicMenu';
import {publishedEditions} from '../topics/publishedTopics';

/** The home page of every edition: an index of its topics, and the same in short for the menu of all its pages. */
export default function homePlugin(): Plugin {
  return {
    name: 'versus-home',
    async allContentLoaded({allContent, actions}) {
      const menus: Record<string, MenuCategory[]> = {};
      for (const {edition, url, topics} of publishedEditions(allContent)) {
        const index = topicIndex(topics);
        menus[edition] = topicMenu(index);
        actions.addRoute({
          path: url,
          component: '@site/src/components/Home/Home.tsx',
          modules: {categories: await actions.createData(`topicIndex-${edition}.json`, JSON.stringify(index))},
          exact: true,
        });
      }
      actions.setGlobalData(menus);
    },
  };
}
