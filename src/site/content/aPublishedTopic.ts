import {aPage, aTopic, aTopicYaml} from '../../core/topic/aTopic';
import {parsePage} from '../../core/page/parsePage';
import type {ServedSite} from '../host/feature';
import type {PublishedTopic} from './site';

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
    page: parsePage(aPage()),
    ...overrides,
  };
}

/** For tests: the site of such topics. */
export function aSite(overrides: Partial<ServedSite> = {}): ServedSite {
  const {topics = [], baseUrl = '/'} = overrides;
  return {
    title: 'Versus',
    tagline: 'X vs Y, checked.',
    origin: 'https://tea.example',
    baseUrl,
    repository: undefined,
    features: new Set(),
    scripts: {addresses: {reading: '/assets/js/reading.js'}, firstPaint: ''},
    siteDir: '.',
    editions: [{edition: 'current', url: baseUrl, isCurrent: true, topics}],
    topics,
    changes: {},
    register: {addresses: new Map(), redirects: new Map()},
    supported: undefined,
    ...overrides,
  };
}
