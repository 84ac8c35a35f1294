import {defineFeature} from '../../site/host/feature';

/** The printable page of every topic, at `cheat-sheet/` under the topic's address. */
export default defineFeature({
  name: 'cheat-sheet',
  styles: {cheatSheet: 'src/ui/sheet/cheatSheet.css'},
  pages: ({topics}) =>
    topics.map(({url, folder}) => ({
      path: `${url}cheat-sheet/`,
      component: 'src/features/cheat-sheet/CheatSheet.tsx',
      modules: {topic: `${folder}/topic.yaml`},
    })),
});
