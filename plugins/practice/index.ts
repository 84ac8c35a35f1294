import {rmSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {ankiAddresses} from '../../model/addresses';
import {inLearningOrder} from '../../model/learningOrder';
import {titleOf} from '../../model/parts';
import {atOnce} from '../buildSteps';
import {writeOutput} from '../builtPages';
import {readMovedTopics} from '../editions/changesOfPair';
import {publishedTopics} from '../topics/publishedTopics';
import {deckFiles, type DeckFiles} from './deckFiles';

/** The page at `/practice/`, and the cards that it loads, in `dev` too. */
export default function practicePlugin({siteDir, siteConfig: {baseUrl}, generatedFilesDir}: LoadContext): Plugin {
  const folder = path.join(generatedFilesDir, 'versus-practice-files');
  let deck: DeckFiles | undefined;
  const write = (outDir: string) => {
    for (const file of deck ? [deck.cards, deck.answers] : []) writeOutput(outDir, file);
  };
  return {
    name: 'versus-practice',
    async allContentLoaded({allContent, actions}) {
      const topics = publishedTopics(allContent).filter(({isCurrent}) => isCurrent);
      deck = deckFiles(topics, readMovedTopics(siteDir));
      actions.setGlobalData({cards: baseUrl + deck.cards.path, answers: baseUrl + deck.answers.path});
      const apkgOf = (name: string) => baseUrl + ankiAddresses(name).apkg.slice(1);
      const shown = inLearningOrder(topics.filter(({facts}) => !facts.draft));
      const cards = {
        apkg: apkgOf('all'),
        topics: shown.map(({id, url, facts}) => ({title: titleOf(facts), url, apkg: apkgOf(id)})),
      };
      actions.addRoute({
        path: `${baseUrl}practice/`,
        component: '@site/src/practice/PracticePage.tsx',
        modules: {cards: await actions.createData('practiceCards.json', JSON.stringify(cards))},
        exact: true,
      });
      if (process.env.NODE_ENV === 'development') {
        rmSync(folder, {recursive: true, force: true});
        write(folder);
      }
    },
    // The server of `dev` has no built files, so it gets a folder of its own.
    configureWebpack: () =>
      process.env.NODE_ENV === 'development'
        ? ({devServer: {static: [{publicPath: baseUrl, directory: folder}]}} as object)
        : {},
    postBuild: atOnce(({outDir}) => {
      write(outDir);
      return Promise.resolve();
    }),
  };
}
