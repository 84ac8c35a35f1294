import {aPage, aTopic, aTopicYaml} from '../model/aTopic';
import type {Site} from './exportTopics';
import type {PageScripts} from './reading-pages/pageScripts';
import type {PublishedTopic} from './topics/publishedTopics';

/** For tests: the smallest right topic as the build publishes it. */
export function aPublishedTopic(overrides: Partial<PublishedTopic> = {}): PublishedTopic {
  const facts = overrides.facts ?? aTopic();
  return {
    id: 'tea-vs-coffee',
    edition: 'current',
    folder: 'docs/tea-vs-coffee',
    url: '/tea-vs-coffee/',
    isCurrent: true,
    facts,
    factsText: aTopicYaml(facts),
    codeTexts: [],
    page: aPage(),
    ...overrides,
  };
}

const noAddresses: PageScripts['addresses'] = {
  reading: '',
  notFound: '',
  sinceLastVisit: '',
  search: '',
  practice: '',
  practiceStyles: '',
  homeStyles: '',
  resultsStyles: '',
  cheatSheetStyles: '',
  editionsStyles: '',
  versionsStyles: '',
};

/** For tests: the site of such topics. */
export const aSite = (overrides: Partial<Site> = {}): Site => ({
  title: 'Versus',
  tagline: 'X vs Y, checked.',
  origin: 'https://tea.example',
  baseUrl: '/',
  repository: undefined,
  scripts: {
    addresses: {...noAddresses, reading: '/assets/js/reading.js'},
    firstPaint: '',
    inputs: [],
  },
  siteDir: '.',
  ...overrides,
});
