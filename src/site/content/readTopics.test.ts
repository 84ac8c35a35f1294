import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {formatProblems} from '../../core/text/problem';
import {aPage} from '../../core/topic/aTopic';
import {readPage, readTopics, todayOf} from './readTopics';

const TODAY = '2026-11-23';

test('a site with broken topics gets one report of everything', () => {
  const {problems} = readTopics('tests/fixtures/broken-site', TODAY);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "docs/cat-vs-dog/index.mdx:1: the file is missing. Write the page there, or start with \`npm run new-topic\`.
    docs/left-vs-right/index.mdx:13: broken link (got "/tea-vs-coffe/"). Did you mean "/tea-vs-coffee/"? Choose from: /Salt_vs_Pepper/, /cat-vs-dog/, /left-vs-right/, /tea-vs-coffee/.
    docs/left-vs-right/topic.yaml:3: this is not YAML: Missing closing "quote. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *.
    docs/Salt_vs_Pepper:1: folder "Salt_vs_Pepper" is not kebab-case. The folder is the address of the topic: lower-case words with hyphens between them."
  `);
});

test('topics that can be read are read, whatever is wrong with their neighbours', () => {
  const {topics} = readTopics('tests/fixtures/broken-site', TODAY);
  expect(topics.map(({id, edition, folder}) => ({id, edition, folder}))).toMatchInlineSnapshot(`
    [
      {
        "edition": "current",
        "folder": "docs/Salt_vs_Pepper",
        "id": "Salt_vs_Pepper",
      },
      {
        "edition": "current",
        "folder": "docs/tea-vs-coffee",
        "id": "tea-vs-coffee",
      },
    ]
  `);
});

test('a folder may not have the name of another page, and a folder is no file', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  mkdirSync(path.join(siteDir, 'docs/search/topic.yaml'), {recursive: true});
  expect(formatProblems(readTopics(siteDir, TODAY).problems)).toMatchInlineSnapshot(`
    "docs/search:1: folder "search" is reserved for another page. Rename it.
    docs/search/index.mdx:1: the file is missing. Write the page there, or start with \`npm run new-topic\`.
    docs/search/topic.yaml:1: the file is missing. Write the facts there, or start with \`npm run new-topic\`."
  `);
});

test('a page is parsed once, also for an edition that has the same', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const [now, before] = ['docs/tea-vs-coffee', 'versioned_docs/version-1.36/tea-vs-coffee'].map((folder) => {
    mkdirSync(path.join(siteDir, folder), {recursive: true});
    writeFileSync(path.join(siteDir, folder, 'index.mdx'), aPage());
    return path.join(siteDir, folder);
  });
  const page = readPage(now!);
  expect([readPage(now!), readPage(before!)].map((again) => again === page)).toEqual([true, true]);
  writeFileSync(path.join(now!, 'index.mdx'), 'Other.');
  expect(readPage(now!)?.text).toBe('Other.');
});

test('the topics of this site have no problems', () => {
  expect(formatProblems(readTopics('.', todayOf(new Date())).problems)).toBe('');
});

test('today is the day of the author, not of Greenwich', () => {
  expect(todayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
