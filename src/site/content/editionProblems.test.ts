import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {aRow, aTopic, aTopicYaml} from '../../core/topic/aTopic';
import type {Edition} from '../../core/edition/editions';
import {formatProblems} from '../../core/text/problem';
import {docsVersions} from './docsVersions';
import {editionProblems, goneProblems} from './editionProblems';
import {readTopics} from './readTopics';

const edition = (name: string, isCurrent = false): Edition => ({
  name,
  kubernetes: name,
  docker: '29',
  schema: name,
  isCurrent,
});

const listed = [edition('1.37', true), edition('1.36')];

/** A project with one topic in the current edition, and in 1.36; `change` spoils it. */
function project(change: (siteDir: string) => void = () => undefined): string {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const topic = 'tests/fixtures/broken-site/docs/tea-vs-coffee';
  cpSync(topic, path.join(siteDir, 'docs/tea-vs-coffee'), {recursive: true});
  cpSync(topic, path.join(siteDir, 'versioned_docs/version-1.36/tea-vs-coffee'), {recursive: true});
  mkdirSync(path.join(siteDir, 'versioned_sidebars'));
  writeFileSync(path.join(siteDir, 'versioned_sidebars/version-1.36-sidebars.json'), '{}');
  writeFileSync(path.join(siteDir, 'versions.json'), '["1.36"]');
  change(siteDir);
  return siteDir;
}

const report = (siteDir: string, editions = listed) => formatProblems(editionProblems(siteDir, editions));

test('an edition with its list, its folder and its sidebar has no problems', () => {
  expect(report(project())).toBe('');
  expect(editionProblems('.')).toEqual([]);
});

test('everything that is amiss with the editions is reported at once', () => {
  const siteDir = project((dir) => {
    writeFileSync(path.join(dir, 'versions.json'), '["1.35", "1.36", "1.37"]');
    rmSync(path.join(dir, 'versioned_docs/version-1.36/tea-vs-coffee'), {recursive: true});
    rmSync(path.join(dir, 'versioned_sidebars'), {recursive: true});
    mkdirSync(path.join(dir, 'versioned_docs/version-1.33'));
  });
  expect(report(siteDir, [...listed, edition('1.34')])).toMatchInlineSnapshot(`
    "src/core/edition/editions.ts:1: edition "1.34" is listed, but versions.json does not have it. Freeze it with \`npx docusaurus docs:version 1.34\`, or delete it from the list.
    versioned_docs/version-1.33:1: edition "1.33" is not in versions.json. Add it there and to src/core/edition/editions.ts, or delete it.
    versioned_docs/version-1.35:1: the folder of edition "1.35" is missing. Restore it from Git, or take "1.35" out of versions.json and src/core/edition/editions.ts.
    versioned_docs/version-1.36:1: edition "1.36" has no topic. Restore it from Git, or take "1.36" out of versions.json and src/core/edition/editions.ts.
    versioned_docs/version-1.37:1: the folder of edition "1.37" is missing. Restore it from Git, or take "1.37" out of versions.json and src/core/edition/editions.ts.
    versioned_sidebars/version-1.35-sidebars.json:1: the file is missing. Restore it from Git, or take "1.35" out of versions.json and src/core/edition/editions.ts.
    versioned_sidebars/version-1.36-sidebars.json:1: the file is missing. Restore it from Git, or take "1.36" out of versions.json and src/core/edition/editions.ts.
    versioned_sidebars/version-1.37-sidebars.json:1: the file is missing. Restore it from Git, or take "1.37" out of versions.json and src/core/edition/editions.ts.
    versions.json:1: edition "1.35" is not listed in src/core/edition/editions.ts. List it there with its versions, or delete it with versioned_docs/version-1.35 and versioned_sidebars/version-1.35-sidebars.json.
    versions.json:1: edition "1.37" is frozen, and is the current one in src/core/edition/editions.ts. List the edition that \`docs\` is written for there, or delete it with versioned_docs/version-1.37 and versioned_sidebars/version-1.37-sidebars.json."
  `);
});

test('what `versions.json` says must be a list', () => {
  expect(report(project((dir) => writeFileSync(path.join(dir, 'versions.json'), '{"a": 1}')))).toMatchInlineSnapshot(
    `"versions.json:1: this is no list of names: it holds something else. Write the older editions, newest first: ["1.36"]."`,
  );
});

test('editions come newest first everywhere', () => {
  const siteDir = project((dir) => {
    writeFileSync(path.join(dir, 'versions.json'), '["1.35", "1.36"]');
    cpSync(path.join(dir, 'versioned_docs/version-1.36'), path.join(dir, 'versioned_docs/version-1.35'), {
      recursive: true,
    });
    writeFileSync(path.join(dir, 'versioned_sidebars/version-1.35-sidebars.json'), '{}');
  });
  expect(report(siteDir, [...listed, edition('1.35')])).toMatchInlineSnapshot(
    `"versions.json:1: the editions are not in the order of src/core/edition/editions.ts. Write ["1.36","1.35"]."`,
  );
});

test('an edition without its facts names each file that is missing', () => {
  const siteDir = project((dir) => rmSync(path.join(dir, 'versioned_docs/version-1.36/tea-vs-coffee/topic.yaml')));
  expect(formatProblems(readTopics(siteDir, '2026-11-23').problems)).toMatchInlineSnapshot(`
    "docs/tea-vs-coffee/index.mdx:13: broken link (got "/left-vs-right/#any"). Choose from: /tea-vs-coffee/.
    versioned_docs/version-1.36/tea-vs-coffee/index.mdx:13: broken link (got "/left-vs-right/#any"). Choose from: /tea-vs-coffee/.
    versioned_docs/version-1.36/tea-vs-coffee/topic.yaml:1: the file is missing. Restore it from Git."
  `);
});

test('the configuration stops with all problems before the framework stops at the first', () => {
  const siteDir = project((dir) => {
    rmSync(path.join(dir, 'versioned_docs'), {recursive: true});
    rmSync(path.join(dir, 'docs/tea-vs-coffee/index.mdx'));
  });
  expect(() => docsVersions(siteDir)).toThrowErrorMatchingInlineSnapshot(`
    [Error: 2 problems in the topics:

    docs/tea-vs-coffee/index.mdx:1: the file is missing. Write the page there, or start with \`npm run new-topic\`.
    versioned_docs/version-1.36:1: the folder of edition "1.36" is missing. Restore it from Git, or take "1.36" out of versions.json and src/core/edition/editions.ts.
    ]
  `);
});

test('a part or a topic that only an older edition has needs a redirect', () => {
  const siteDir = project((dir) => {
    const {rows} = aTopic();
    const older = path.join(dir, 'versioned_docs/version-1.36');
    const facts = aTopicYaml(aTopic({rows: [...rows, aRow({id: 'kettle'}), aRow({id: 'row-11'})]}));
    writeFileSync(path.join(older, 'tea-vs-coffee/topic.yaml'), facts);
    writeFileSync(path.join(dir, 'docs/tea-vs-coffee/topic.yaml'), aTopicYaml(aTopic()));
    cpSync(path.join(older, 'tea-vs-coffee'), path.join(older, 'milk-vs-lemon'), {recursive: true});
  });
  expect(formatProblems(goneProblems(siteDir, readTopics(siteDir, '2026-11-23')))).toMatchInlineSnapshot(`
    "docs/tea-vs-coffee/topic.yaml:1: part "kettle" is in the edition 1.36 and gone from the current one. Add to the file: redirects: {kettle: NEW-ID}
    docs/tea-vs-coffee/topic.yaml:1: part "row-11" is in the edition 1.36 and gone from the current one. Add to the file: redirects: {row-11: row-1}
    versioned_docs/version-1.36/milk-vs-lemon:1: topic "milk-vs-lemon" is in the edition 1.36 and gone from the current one. Add to data/links.json: "redirects": {"milk-vs-lemon": "NEW-TOPIC"}"
  `);
});

test('a redirect, or the line of the register that the check of the register reports, will do', () => {
  const siteDir = project((dir) => {
    const {rows} = aTopic();
    const write = (file: string, facts: Parameters<typeof aTopic>[0]) =>
      writeFileSync(path.join(dir, file, 'tea-vs-coffee/topic.yaml'), aTopicYaml(aTopic(facts)));
    write('versioned_docs/version-1.36', {rows: [...rows, aRow({id: 'kettle'}), aRow({id: 'pot'})]});
    write('docs', {redirects: {kettle: 'row-1'}});
    mkdirSync(path.join(dir, 'data'));
    writeFileSync(
      path.join(dir, 'data/links.json'),
      '{\n  "redirects": {},\n  "addresses": {\n    "/tea-vs-coffee/#pot": "2026-10-01"\n  }\n}\n',
    );
  });
  expect(goneProblems(siteDir, readTopics(siteDir, '2026-11-23'))).toEqual([]);
});
