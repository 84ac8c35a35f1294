import {JSDOM} from 'jsdom';
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {aTopic} from './aTopic';
import {licence} from './licence';
import {scriptJson, structuredData} from './structuredData';

const page = {
  address: 'https://tea.example/tea-vs-coffee/',
  home: 'https://tea.example/',
  siteTitle: 'Versus',
  changed: '2026-11-01',
};

test('a topic is a resource to learn from, under the home page', () => {
  expect(structuredData(aTopic({rows: aTopic().rows.slice(0, 1)}), page)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {'@type': 'ListItem', position: 1, name: 'Versus', item: 'https://tea.example/'},
          {'@type': 'ListItem', position: 2, name: 'Tea vs Coffee', item: page.address},
        ],
      },
      {
        '@type': 'LearningResource',
        url: page.address,
        name: 'Tea vs Coffee',
        description: 'Tea is steeped, coffee is brewed.',
        about: [
          {'@type': 'Thing', name: 'Tea'},
          {'@type': 'Thing', name: 'Coffee'},
        ],
        teaches: ['Leaf'],
        educationalLevel: 'Beginner',
        dateModified: '2026-11-01',
        inLanguage: 'en',
        isAccessibleForFree: true,
        license: 'https://spdx.org/licenses/MIT.html',
      },
    ],
  });
});

test('a date that is not known is left out', () => {
  expect(JSON.stringify(structuredData(aTopic(), {...page, changed: undefined}))).not.toContain('dateModified');
});

test('hostile words cannot leave the script element', () => {
  const distinction = '</script><script>alert(1)</script><!--<script> ]]> "&amp;';
  const json = scriptJson(structuredData(aTopic({distinction}), page));
  const {document} = new JSDOM(`<script type="application/ld+json">${json}</script><p>after</p>`).window;
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')!.textContent).toBe('after');
  const read = JSON.parse(document.querySelector('script')!.textContent) as {'@graph': {description?: string}[]};
  expect(read['@graph'][1]!.description).toBe(distinction);
});

test('the licence is that of the project', () => {
  expect((JSON.parse(readFileSync('package.json', 'utf8')) as {license: string}).license).toBe(licence.name);
});
