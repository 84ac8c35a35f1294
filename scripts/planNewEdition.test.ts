import {expect, test} from 'vitest';
import {aRow, aTopic, aTopicYaml, times} from '../src/core/topic/aTopic';
import {planNewEdition, type ExistingEditions, type NewEditionPlan} from './planNewEdition';
import {rowsToReview} from './rowsToReview';

const EDITIONS = `/** Every edition. */
export const editions = [
  {name: '1.37', kubernetes: '1.37', docker: '29', schema: '1.37', isCurrent: true},
  {name: '1.36', kubernetes: '1.36', docker: '29', schema: '1.36', isCurrent: false},
] as const;
`;

const VERSIONS = `asOf: 2026-11-23
products:
  - id: docker
    versions:
      - version: '29'
  - id: kubernetes
    next: # a plan
      version: '1.38'
      planned: 2026-12-16
    versions: # newest first
      - version: '1.37'
        released: 2026-08-26
sources:
  - id: notes
`;

const CHANGELOG = '# Changelog\n\nFor readers of the site.\n\n## 0.2.0, 2026-11-25\n\n- More.\n';

const anEdition = (name: string, isCurrent: boolean) => ({
  name,
  kubernetes: name,
  docker: '29',
  schema: name,
  isCurrent,
});

const existing = (overrides: Partial<ExistingEditions> = {}): ExistingEditions => ({
  editions: [anEdition('1.37', true), anEdition('1.36', false)],
  frozen: ['1.36'],
  schemas: ['1.36', '1.37', '1.38'],
  uncommitted: [],
  texts: {
    'src/core/edition/editions.ts': EDITIONS,
    'data/supported-versions.yaml': VERSIONS,
    'CHANGELOG.md': CHANGELOG,
  },
  today: '2026-12-17',
  ...overrides,
});

const asked = {name: '1.38', docker: undefined};

const planned = (overrides?: Partial<ExistingEditions>, docker?: string) =>
  planNewEdition({name: '1.38', docker}, existing(overrides)) as NewEditionPlan;

const textOf = (plan: NewEditionPlan, path: string) => plan.files.find((file) => file.path === path)!.content;

/** Why there is no plan. */
const refused = (name: string | undefined, overrides: Partial<ExistingEditions> = {}, docker?: string) =>
  (planNewEdition({name, docker}, existing(overrides)) as {problems: string}).problems;

test('the new edition is the current one, and the old one is frozen under its name', () => {
  const plan = planned();
  expect(plan).toMatchObject({outgoing: '1.37', name: '1.38', docker: '29', released: '2026-12-16'});
  expect(textOf(plan, 'src/core/edition/editions.ts')).toMatchInlineSnapshot(`
    "/** Every edition. */
    export const editions = [
      {name: '1.38', kubernetes: '1.38', docker: '29', schema: '1.38', isCurrent: true},
      {name: '1.37', kubernetes: '1.37', docker: '29', schema: '1.37', isCurrent: false},
      {name: '1.36', kubernetes: '1.36', docker: '29', schema: '1.36', isCurrent: false},
    ] as const;
    "
  `);
});

test('another Docker Engine can come with it', () => {
  expect(textOf(planned({}, '30'), 'src/core/edition/editions.ts')).toContain(
    "{name: '1.38', kubernetes: '1.38', docker: '30'",
  );
});

test('its dates are a stub that the check refuses until somebody has read them, and the plan for it is gone', () => {
  expect(textOf(planned(), 'data/supported-versions.yaml')).toMatchInlineSnapshot(`
    "asOf: 2026-11-23
    products:
      - id: docker
        versions:
          - version: '29'
      - id: kubernetes
        versions: # newest first
          - version: '1.38'
            released: 2026-12-16
            endsWhen: To be written. # or \`maintenance\` and \`ends\` with their days
            sources: [k8s-1-38]
          - version: '1.37'
            released: 2026-08-26
    sources:
      - id: notes
      - id: k8s-1-38
        title: Kubernetes 1.38
        url: https://kubernetes.io/releases/1.38/
        publisher: Kubernetes
        version: To be written.
        checked: 2026-12-17
    "
  `);
});

test('an edition that nobody had planned came out today, as far as is known', () => {
  const texts = {...existing().texts, 'data/supported-versions.yaml': VERSIONS.replace("'1.38'", "'1.39'")};
  const plan = planned({texts});
  expect(plan.released).toBe('2026-12-17');
  expect(textOf(plan, 'data/supported-versions.yaml')).toContain('planned: 2026-12-16');
});

test('readers are told, under what is not released yet', () => {
  const once = textOf(planned(), 'CHANGELOG.md');
  expect(once).toMatchInlineSnapshot(`
    "# Changelog

    For readers of the site.

    ## Unreleased

    - The edition for Kubernetes 1.38. The one for 1.37 stays at \`/1.37/\`, and \`/editions/\` shows what changed, row by
      row.

    ## 0.2.0, 2026-11-25

    - More.
    "
  `);
  const twice = textOf(planned({texts: {...existing().texts, 'CHANGELOG.md': once}}), 'CHANGELOG.md');
  expect(twice.split('## Unreleased')).toHaveLength(2);
});

test.each([undefined, '', '38', 'v1.38', '1.38.0', '1.038', '../1.38', '1.38\n', '2.0'])('%j is no name', (name) => {
  expect(refused(name)).toMatch(
    /^npm run new-edition:1: (there is no name|the name is no Kubernetes minor).*\. Write for example: npm run new-edition -- 1\.38$/,
  );
});

test('a name that exists, or is older, is refused', () => {
  expect(refused('1.37')).toBe(
    'src/core/edition/editions.ts:1: edition 1.37 exists already. Edit it, or name the one that follows.',
  );
  expect(refused('1.35')).toMatchInlineSnapshot(
    `"npm run new-edition:1: edition 1.35 is older than the current one, 1.37. An edition is made when its Kubernetes comes out, not afterwards."`,
  );
});

test('everything that stands in the way is said at once', () => {
  const uncommitted = ['docs/a.md', 'docs/b.md', 'c', 'd', 'e', 'f', 'g'];
  expect(refused('1.38', {uncommitted, schemas: ['1.36', '1.37'], frozen: ['1.36', '1.37']}, 'new'))
    .toMatchInlineSnapshot(`
      ".git:1: 2 more are not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      c:1: it is not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      d:1: it is not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      docs/a.md:1: it is not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      docs/b.md:1: it is not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      e:1: it is not committed. Commit or stash what is yours, so that what is made can be told from it and undone.
      npm run new-edition:1: --docker is no major version (got "new"). Write for example: --docker 30
      packages/snippet-check/src/edition.ts:1: there is no API of Kubernetes 1.38 to check what is printed. Run \`npm run regenerate -- schemas\`, add what 1.38 added, and the version to \`editions\`. Known are: 1.36, 1.37.
      versions.json:1: edition 1.37 is frozen already. Undo what an earlier attempt left, or correct the list of editions."
    `);
});

test('where Git cannot tell, nothing is begun', () => {
  expect(refused('1.38', {uncommitted: undefined})).toMatchInlineSnapshot(
    `".git:1: Git cannot say whether all is committed. Commit or stash what is yours, so that what is made can be told from it and undone."`,
  );
});

test('a list of editions, or of versions, that cannot be read is not written over', () => {
  const texts = {
    'src/core/edition/editions.ts': 'export const editions = [];',
    'data/supported-versions.yaml': 'asOf: [',
    'CHANGELOG.md': '',
  };
  expect(planNewEdition(asked, existing({texts}))).toMatchInlineSnapshot(`
    {
      "problems": "data/supported-versions.yaml:1: there is no list of versions of \`kubernetes\`. Run \`npm run check:topics\` and mend it first.
    src/core/edition/editions.ts:1: the list of editions is not written as it was. Write each edition on a line of its own, newest first.",
    }
  `);
});

test('rows that were checked before the release are to be reviewed, those of the day and later are not', () => {
  const facts = aTopic({
    rows: [
      aRow({id: 'old', aspect: 'Old', checked: '2026-11-23'}),
      ...times(7, (number) => aRow({id: `row-${number}`, checked: '2026-12-16'})),
    ],
  });
  const topic = {folder: 'docs/tea-vs-coffee', facts, factsText: aTopicYaml(facts)};
  expect(topic.factsText.split('\n')[22]).toContain('checked: 2026-11-23');
  expect(rowsToReview([topic], '2026-12-16')).toEqual([
    'docs/tea-vs-coffee/topic.yaml:23: Old (old), checked 2026-11-23',
  ]);
});
