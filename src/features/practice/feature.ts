import {ankiAddresses} from '../../../model/addresses';
import {inLearningOrder} from '../../../model/learningOrder';
import {movedTopics} from '../../../model/movedTopics';
import {titleOf} from '../../../model/parts';
import {deckFiles} from '../../../plugins/practice/deckFiles';
import {oncePerSite} from '../../site/content/oncePerSite';
import type {Site} from '../../site/content/site';
import {defineFeature} from '../../site/host/feature';

/** The application at `/practice/`, the cards that it loads, and the marks of what was practised on other pages. */
export default defineFeature({
  name: 'practice',
  firstPaint: {practiceMarks: 'src/client/practiceMarks.ts'},
  scripts: {practice: 'src/practice/practice.client.tsx'},
  pages: (site) => [
    {
      path: `${site.baseUrl}practice/`,
      component: 'src/practice/PracticePage.tsx',
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
