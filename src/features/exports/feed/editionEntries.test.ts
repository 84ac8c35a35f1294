import {expect, test} from 'vitest';
import {aRow, aTopic, times} from '../../../core/topic/aTopic';
import {compareEditions} from '../../../core/edition/compareEditions';
import type {Edition} from '../../../core/edition/editions';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {updateChanges} from '../../../site/content/changes';
import {atomFeed} from './atomFeed';
import {editionEntries} from './editionEntries';
import {feedProblems} from './feedProblems';

const anEdition = (name: string): Edition => ({name, kubernetes: name, docker: '29', schema: name, isCurrent: false});
const listed = ['1.38', '1.37', '1.36'].map(anEdition);

const rows = times(8, (number) => aRow({id: `row-${number}`}));
const older = aPublishedTopic({url: '/1.36/tea-vs-coffee/', edition: '1.36', isCurrent: false});
const newer = aPublishedTopic({
  facts: aTopic({
    rows: [
      aRow({id: 'row-1', aspect: '<Leaf> & `bean`', why: 'It tests <b>more</b>.'}),
      ...rows.slice(1),
      aRow({id: 'heat', aspect: 'Heat'}),
    ],
  }),
});
const changesOf = () => compareEditions([older], [newer]);
const entries = editionEntries(changesOf, () => '2026-11-25', aSite({baseUrl: '/base/'}), listed);

test('every edition that followed another has one entry, under an id that does not change', () => {
  expect(entries.map(({key, title, added}) => ({key, title, added}))).toEqual([
    {key: 'editions/1.37-to-1.38/', title: 'What changed from Kubernetes 1.37 to 1.38', added: '2026-11-25'},
    {key: 'editions/1.36-to-1.37/', title: 'What changed from Kubernetes 1.36 to 1.37', added: '2026-11-25'},
  ]);
});

test('an entry links each change, and hostile words stay words', () => {
  expect(entries[0]!.html).toBe(
    '<p>Kubernetes 1.37 · Docker Engine 29 to Kubernetes 1.38 · Docker Engine 29, row by row.</p>' +
      '<h3><a href="https://tea.example/base/editions/1.37-to-1.38/#tea-vs-coffee">Tea vs Coffee</a></h3><ul>' +
      '<li><a href="https://tea.example/base/editions/1.37-to-1.38/#tea-vs-coffee/row-1">&lt;Leaf&gt; &amp; <code>bean</code></a></li>' +
      '<li><a href="https://tea.example/base/editions/1.37-to-1.38/#tea-vs-coffee/heat">Heat</a>, new</li></ul>',
  );
});

test('what is not registered, or changed nothing, is not announced', () => {
  expect(editionEntries(changesOf, () => undefined, aSite(), listed)).toEqual([]);
  expect(
    editionEntries(
      () => [],
      () => '2026-11-25',
      aSite(),
      listed,
    ),
  ).toEqual([]);
});

test('the feed with them is valid and has them first among those of their day', () => {
  const xml = atomFeed([newer], updateChanges({}, [newer], '2026-11-25'), aSite(), entries)!;
  expect(feedProblems(xml)).toEqual([]);
  expect(/<entry>\s*<id>(.*?)<\/id>/.exec(xml)![1]).toBe('tag:tea.example,2026:/editions/1.37-to-1.38/');
});
