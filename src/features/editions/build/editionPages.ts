import {editionPairs} from '../../../core/edition/editionPairs';
import {labelOf} from '../../../core/edition/editions';
import {plainOf} from '../../../core/text/inlineText';
import {movedTopics} from '../../../core/register/movedTopics';
import type {Site} from '../../../site/content/site';
import type {Page} from '../../../site/host/feature';
import {shortenAtWord} from '../../../core/text/shortenAtWord';
import {changesOfPair} from '../../../site/content/changesOfPair';
import {recentChanges} from './recentChanges';

/** A page for every two editions, and `/editions/`, which shows the newest two. */
export function editionPages({topics, changes, register, baseUrl}: Site): Page[] {
  const pairs = editionPairs();
  const shared = {
    pairs: pairs.map(({older, newer, address}) => ({older: older.name, newer: newer.name, address})),
    recent: recentChanges(topics, changes),
  };
  return pairs.flatMap((pair, index) => {
    const {older, newer, address} = pair;
    const shown = {
      address,
      older: labelOf(older),
      newer: labelOf(newer),
      topics: changesOfPair(topics, pair, movedTopics(register)).map((topic) => ({
        ...topic,
        parts: topic.parts.map((part) => ({...part, title: headingOf(part.title)})),
      })),
    };
    const addresses = index === 0 ? [address, '/editions/'] : [address];
    return addresses.map((page) => ({
      path: baseUrl + page.slice(1),
      component: 'src/features/editions/EditionsPage.tsx',
      data: {...shared, changes: shown},
    }));
  });
}

/** A question, a situation or a wrong statement names its change, but not with all of its sentences. */
const LONGEST_HEADING = 90;

const headingOf = (title: string) =>
  title.length <= LONGEST_HEADING ? title : shortenAtWord(plainOf(title), LONGEST_HEADING);
