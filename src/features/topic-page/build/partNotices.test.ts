import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {aPage, aRow, aTopic, aTopicYaml} from '../../../core/topic/aTopic';
import {editions} from '../../../core/edition/editions';
import {partNotices} from './partNotices';

const older = editions[1];

/** The children that the page of a topic gets below `Technical differences`. */
function noticesOf(folder: string): object[] {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const [first, ...rows] = aTopic().rows;
  const current = {rows: [{...first!, id: 'leaf'}, ...rows, aRow({id: 'cup', aspect: 'The `cup`'})]};
  for (const [where, facts] of [
    ['docs', aTopic({...current, redirects: {[first!.id]: 'leaf'}})],
    [`versioned_docs/version-${older.name}`, aTopic()],
  ] as const) {
    const topic = path.join(siteDir, where, 'tea-vs-coffee');
    mkdirSync(topic, {recursive: true});
    writeFileSync(path.join(topic, 'topic.yaml'), aTopicYaml(facts));
    writeFileSync(path.join(topic, 'index.mdx'), aPage());
  }
  const heading = {type: 'heading', depth: 2, children: [{type: 'text', value: 'Technical differences '}]};
  const tree = {type: 'root', children: [heading]};
  partNotices()(tree, {path: path.join(siteDir, folder, 'tea-vs-coffee/index.mdx'), cwd: siteDir});
  return tree.children.slice(1);
}

test('a page of an older edition says at the nearest place what the current one has and it has not', () => {
  const [renamed, missing] = noticesOf(`versioned_docs/version-${older.name}`);
  const valuesOf = (node: unknown) => JSON.stringify(node).match(/(?<="value":")[^"]*/g);
  expect(valuesOf(renamed)).toEqual(expect.arrayContaining(['leaf', aTopic().rows[0]!.id]));
  expect(valuesOf(missing)).toEqual([
    'cup',
    'part-notice',
    '“The cup” ',
    `is not part of the edition of Kubernetes ${older.name}. This is the nearest to it. `,
    '../../tea-vs-coffee/#cup',
    `Read it as of ${editions[0].name}`,
  ]);
});

test('a page of the current edition carries nothing of others', () => {
  expect(noticesOf('docs')).toEqual([]);
});
