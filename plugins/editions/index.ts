import type {LoadContext, Plugin} from '@docusaurus/types';
import {editionPairs} from '../../model/editionPairs';
import {labelOf} from '../../model/editions';
import {plainOf} from '../../model/inlineText';
import {readChanges} from '../changes/readChanges';
import {publishedTopics} from '../topics/publishedTopics';
import {shortenAtWord} from '../topics/shortenAtWord';
import {changesOfPair, readMovedTopics} from './changesOfPair';
import {recentChanges} from './recentChanges';

/** What changed between editions: a page for every two of them, and `/editions/`, which shows the newest two. */
export default function editionsPlugin({siteDir, siteConfig: {baseUrl}}: LoadContext): Plugin {
  return {
    name: 'versus-editions',
    async allContentLoaded({allContent, actions}) {
      const topics = publishedTopics(allContent);
      const moved = readMovedTopics(siteDir);
      const pairs = editionPairs();
      const links = pairs.map(({older, newer, address}) => ({older: older.name, newer: newer.name, address}));
      const shared = {
        pairs: await actions.createData('pairs.json', JSON.stringify(links)),
        recent: await actions.createData('recent.json', JSON.stringify(recentChanges(topics, readChanges(siteDir)))),
      };
      const addPage = (path: string, changes: string) =>
        actions.addRoute({
          path: baseUrl + path.slice(1),
          component: '@site/src/components/Editions/EditionsPage.tsx',
          modules: {...shared, changes},
          exact: true,
        });
      for (const [place, pair] of pairs.entries()) {
        const {older, newer, address} = pair;
        const shown = {
          address,
          older: labelOf(older),
          newer: labelOf(newer),
          topics: changesOfPair(topics, pair, moved).map((topic) => ({
            ...topic,
            parts: topic.parts.map((part) => ({...part, title: headingOf(part.title)})),
          })),
        };
        const changes = await actions.createData(`${older.name}-to-${newer.name}.json`, JSON.stringify(shown));
        addPage(address, changes);
        if (place === 0) addPage('/editions/', changes);
      }
    },
  };
}

/** A question, a situation or a wrong statement names its change, but not with all of its sentences. */
const LONGEST_HEADING = 90;

const headingOf = (title: string) =>
  title.length <= LONGEST_HEADING ? title : shortenAtWord(plainOf(title), LONGEST_HEADING);
