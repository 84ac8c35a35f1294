import {readdirSync} from 'node:fs';
import {test as base, expect} from '@playwright/test';

/** The flagship topic. */
export const TOPIC = '/docker-vs-kubernetes/';

/** The address of every topic. */
export const TOPICS = readdirSync('docs').map((id) => `/${id}/`);

/** A topic of three sides, and one of four. */
export const THREE_SIDES = '/deployment-vs-statefulset-vs-daemonset/';
export const FOUR_SIDES = '/service-types/';

/** A topic of each number of sides. */
export const SIDES = [TOPIC, THREE_SIDES, FOUR_SIDES];

/** Marks what only `npm run test:deep` runs: the same as another test at one more width, in one more theme, on one more topic. */
export const DEEP = {tag: '@deep'};
export const deepUnless = (isForEachCommit: boolean) => (isForEachCommit ? {} : DEEP);

/** Of states in both themes and at two widths: each once, by turns light on a phone and dark on a desktop. */
export const isSampled = (index: number, colorScheme: 'light' | 'dark', isPhone: boolean) =>
  (colorScheme === 'light') === isPhone && isPhone === (index % 2 === 0);

/** What Playwright itself says where a configuration blocks service workers. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** A test whose page must stay silent: no console error or warning, no failed request, nothing from another origin. */
export const test = base.extend({
  page: async ({page, baseURL}, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.text() === WORKER_BLOCKED) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== baseURL) complaints.push(`third party: ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export {expect};
