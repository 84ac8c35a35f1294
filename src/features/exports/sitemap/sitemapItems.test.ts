import type {DocusaurusConfig, RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {sitemapItems} from './sitemapItems';

const route = (path: string, sourceFilePath?: string): RouteConfig => ({
  path,
  component: 'Page',
  ...(sourceFilePath === undefined ? {} : {metadata: {sourceFilePath}}),
});

test('home and current topics are listed, a topic with the day of its last change', async () => {
  const listed: RouteConfig[] = [];
  const create = sitemapItems({'tea-vs-coffee': {hash: 'x', added: '2026-11-01', changed: '2026-11-02'}});
  await create({
    siteConfig: {baseUrl: '/study/'} as DocusaurusConfig,
    routes: [
      route('/study/404.html'),
      route('/study/search/'),
      route('/study/practice/'),
      route('/study/tea-vs-coffee/cheat-sheet/'),
      route('/study/tea-vs-coffee/scaling/'),
      route('/study/1.36/tea-vs-coffee/cheat-sheet/'),
      {
        ...route('/study/'),
        routes: [
          route('/study/'),
          route('/study/1.36/tea-vs-coffee/', 'versioned_docs/version-1.36/tea-vs-coffee/index.mdx'),
          route('/study/tea-vs-coffee/', 'docs/tea-vs-coffee/index.mdx'),
          route('/study/cat-vs-dog/', 'docs/cat-vs-dog/index.mdx'),
        ],
      },
    ],
    defaultCreateSitemapItems: ({routes}) => {
      listed.push(...routes);
      return Promise.resolve([]);
    },
  });
  expect(listed.map(({path, metadata}) => [path, metadata?.lastUpdatedAt])).toEqual([
    ['/study/practice/', null],
    ['/study/', null],
    ['/study/tea-vs-coffee/', Date.UTC(2026, 10, 2)],
    ['/study/cat-vs-dog/', null],
  ]);
});
