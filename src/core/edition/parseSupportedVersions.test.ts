import {stringify} from 'yaml';
import {expect, test} from 'vitest';
import {TODAY} from '../topic/aTopic';
import {parseSupportedVersions} from './parseSupportedVersions';
import {formatProblems} from '../text/problem';
import {stateOn} from './supportState';
import {supportedUntil, type SupportedVersion, type SupportedVersions} from './supportedVersions';

const aVersion = (overrides: Partial<SupportedVersion> = {}): SupportedVersion => ({
  version: '1.37',
  released: '2026-08-26',
  maintenance: '2027-08-28',
  ends: '2027-10-28',
  sources: ['notes'],
  ...overrides,
});

const aFile = (versions: SupportedVersion[] = [aVersion()], overrides: object = {}) =>
  stringify({
    asOf: '2026-11-20',
    products: [
      {id: 'kubernetes', name: 'Kubernetes', rule: 'Three minors.', sources: ['notes'], versions},
      {
        id: 'docker',
        name: 'Docker Engine',
        rule: 'One major.',
        sources: ['notes'],
        versions: [{version: '29', released: '2025-11-10', endsWhen: 'after Engine 30', sources: ['notes']}],
      },
    ],
    sources: [
      {id: 'notes', title: 'Notes', url: 'https://k8s.example/', publisher: 'K8s', version: '1', checked: '2026-11-20'},
    ],
    ...overrides,
  });

const editions = [{name: '1.37', kubernetes: '1.37', docker: '29'}];

const report = (text: string) => formatProblems(parseSupportedVersions(text, editions, TODAY).problems);

test('a right file has no problems and is what was read', () => {
  const {versions, problems} = parseSupportedVersions(aFile(), editions, TODAY);
  expect(problems).toEqual([]);
  expect(versions?.products[0]!.versions).toEqual([aVersion()]);
});

test('dates that overlap, within a version and between two, are named at once', () => {
  const older = {version: '1.36', released: '2026-04-22', maintenance: '2026-04-20', ends: '2027-11-28'};
  expect(report(aFile([aVersion(), aVersion(older), aVersion({version: '1.35', released: '2026-05-01'})])))
    .toMatchInlineSnapshot(`
    "data/supported-versions.yaml:17: dates of kubernetes 1.36 overlap: \`maintenance\` (2026-04-20) is not after \`released\` (2026-04-22). Read both at the source and correct the wrong one.
    data/supported-versions.yaml:18: dates of kubernetes 1.37 and 1.36 overlap: the older one ends no earlier (2027-11-28, 2027-10-28). Correct the date, or say under \`keptBy\` who keeps it longer.
    data/supported-versions.yaml:22: dates of kubernetes 1.36 and 1.35 overlap: the newer one is not released after the older (2026-04-22, 2026-05-01). Correct the date, or put the newest version first."
  `);
});

test('an older version may end later where somebody keeps it', () => {
  const older = {version: '1.36', released: '2026-04-22', ends: '2027-11-28'};
  expect(report(aFile([aVersion(), aVersion({...older, keptBy: 'a distribution'})]))).toBe('');
});

test('what is in the future, or without an end, is a problem', () => {
  const file = aFile(
    [aVersion({ends: undefined, released: '2026-11-21', patch: {version: '1.36.1', released: '2026-12-01'}})],
    {
      asOf: '2026-12-01',
    },
  );
  expect(report(file.replace('checked: 2026-11-20', 'checked: 2026-12-24'))).toMatchInlineSnapshot(`
    "data/supported-versions.yaml:1: \`asOf\` lies in the future (got "2026-12-01"). Write the day on which the dates were read, 2026-11-23 at the latest.
    data/supported-versions.yaml:9: kubernetes 1.37 says nothing of its end. Add \`ends\` with the day, or \`endsWhen\` where no day is announced.
    data/supported-versions.yaml:14: the patch of kubernetes 1.37 belongs to another version (got "1.36.1"). Write one that begins with 1.37.
    data/supported-versions.yaml:34: source "notes" was checked in the future (got "2026-12-24"). Write the day you read it, 2026-11-23 at the latest."
  `);
});

test('sources that are missing, doubled, unused or unknown', () => {
  const source = {title: 'Notes', url: 'https://k8s.example/', publisher: 'K8s', version: '1', checked: '2026-11-20'};
  const sources = [
    {id: 'notes', ...source},
    {id: 'notes', ...source},
    {id: 'blog', ...source},
  ];
  expect(report(aFile([aVersion({sources: ['notse']})], {sources}))).toMatchInlineSnapshot(`
    "data/supported-versions.yaml:14: source "notse" is not among the \`sources\`. Choose from: notes, blog.
    data/supported-versions.yaml:33: source "notes" stands twice. Delete one.
    data/supported-versions.yaml:39: source "blog" is used nowhere. Name it where its dates are, or delete it."
  `);
  expect(report(aFile([aVersion({sources: []})]))).toMatchInlineSnapshot(
    `"data/supported-versions.yaml:13: \`products.kubernetes.versions.1.37.sources\` is an empty list (got a list). Ids of the sources that carry the dates; at least one."`,
  );
});

test('an edition whose versions have no dates', () => {
  expect(report(aFile([aVersion({version: '1.36'})]))).toMatchInlineSnapshot(
    `"data/supported-versions.yaml:8: edition 1.37 is for kubernetes 1.37, which has no dates here. Add the version with its dates and its source."`,
  );
});

test('malformed values are named with their place and meaning', () => {
  const file = aFile()
    .replace('ends: 2027-10-28', 'end: 2027-10-28')
    .replace('2026-08-26', 'soon')
    .replace('"1.37"', '1.37');
  expect(report(file)).toMatchInlineSnapshot(`
    "data/supported-versions.yaml:9: \`products.kubernetes.versions.1.version\` is not of the right kind (got "1.37"). The minor of Kubernetes or the major of Docker Engine, in quotes.
    data/supported-versions.yaml:10: \`products.kubernetes.versions.1.released\` is not a date as YYYY-MM-DD (got "soon"). The day it came out, as YYYY-MM-DD.
    data/supported-versions.yaml:12: unknown key "end" in \`products.kubernetes.versions.1\`. Did you mean "ends"? Choose from: version, name, released, maintenance, ends, endsWhen, keptBy, patch, sources."
  `);
  expect(report('asOf: [')).toMatchInlineSnapshot(
    `"data/supported-versions.yaml:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as \` or *."`,
  );
});

test('what a person still has to write is a problem', () => {
  expect(report(aFile([aVersion({ends: undefined, endsWhen: 'To be written.'})]))).toMatchInlineSnapshot(
    `"data/supported-versions.yaml:14: this is still to be written. Read it at the source, and write it."`,
  );
});

test('a version that is planned must not be out, nor planned for the past', () => {
  const file = aFile().replace(
    '    versions:',
    '    next: {version: "1.37", planned: 2026-11-01, sources: [notes]}\n    versions:',
  );
  expect(report(file)).toMatchInlineSnapshot(`
    "data/supported-versions.yaml:8: kubernetes 1.37 is planned and released at once. Delete \`next\`, or write the version after it.
    data/supported-versions.yaml:8: kubernetes 1.37 is planned for a day that is past (2026-11-01, as of 2026-11-20). Move it to \`versions\` if it is out, or write the new plan."
  `);
});

test('a version is supported on its last day, and in maintenance from the first day of it', () => {
  const version = aVersion();
  expect(stateOn(version, '2027-08-27')).toBe('supported');
  expect(stateOn(version, '2027-08-28')).toBe('maintenance');
  expect(stateOn(version, '2027-10-28')).toBe('maintenance');
  expect(stateOn(version, '2027-10-29')).toBe('ended');
  expect(stateOn(aVersion({maintenance: undefined, ends: undefined, endsWhen: 'later'}), '2099-01-01')).toBe(
    'supported',
  );
});

test('an edition is supported until its Kubernetes ends', () => {
  const {versions} = parseSupportedVersions(aFile(), editions, TODAY) as {versions: SupportedVersions};
  expect(supportedUntil(versions, '1.37')).toBe('2027-10-28');
  expect(supportedUntil(versions, '1.20')).toBeUndefined();
});
