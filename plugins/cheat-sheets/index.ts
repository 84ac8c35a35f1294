import type {Plugin} from '@docusaurus/types';
import {publishedTopics} from '../topics/publishedTopics';

/** The printable page of every topic, at `cheat-sheet/` under the topic's address. */
export default function cheatSheetsPlugin(): Plugin {
  return {
    name: 'versus-cheat-sheets',
    allContentLoaded({allContent, actions}) {
      for (const {url, folder} of publishedTopics(allContent)) {
        actions.addRoute({
          path: `${url}cheat-sheet/`,
          component: '@site/src/components/CheatSheet/CheatSheet.tsx',
          modules: {topic: `@site/${folder}/topic.yaml`},
          exact: true,
        });
      }
    },
  };
}
