import {ankiAddresses} from '../../core/register/addresses';
import {inLearningOrder} from '../../core/topic/learningOrder';
import {movedTopics} from '../../core/register/movedTopics';
import {titleOf} from '../../core/part/parts';
import {deckFiles} from './build/deckFiles';
import {oncePerSite} from '../../site/content/oncePerSite';
import type {Site} from '../../site/content/site';
import {defineFeature} from '../../site/host/feature';

/** The application at `/practice/`, the cards that it loads, and the marks of what was practised on other pages. */
export default defineFeature({
  name: 'practice',
  firstPaint: {practiceMarks: 'src/features/practice/client/practiceMarks.ts'},
  behaviours: {selfGrade: 'src/features/practice/client/selfGrade.client.ts'},
  scripts: {practice: 'src/features/practice/client/practice.client.tsx'},
  pages: (site) => [
    {
      path: `${site.baseUrl}practice/`,
      component: 'src/features/practice/PracticePage.tsx',
      data: {cards: listedCards(site)},
    },
  ],
  data(site) {
    const {cards, answers} = deckOf(site);
    return {cards: site.baseUrl + cards.path, answers: site.baseUrl + answers.path};
  },
  loadedFiles(site) {
    const {cards, answers} = deckOf(site);
    return [cards, answers];
  },
});

const deckOf = oncePerSite(({topics, register}) => deckFiles(topics, movedTopics(register)));

/** What the page lists where no script runs; packages for Anki where there are any. */
function listedCards({topics, baseUrl, features}: Site) {
  const apkgOf = (name: string) => (features.has('anki') ? baseUrl + ankiAddresses(name).apkg.slice(1) : undefined);
  const shown = inLearningOrder(topics.filter(({isCurrent, facts}) => isCurrent && facts.draft !== true));
  return {
    apkg: apkgOf('all'),
    topics: shown.map(({id, url, facts}) => ({title: titleOf(facts), url, apkg: apkgOf(id)})),
  };
}
