import {describe, expect, test} from 'vitest';
import {parsePage} from '../../core/page/parsePage';
import {aPage, aTopic, aTopicYaml, aTrap} from '../../core/topic/aTopic';
import {editionOfVersion} from '../../core/edition/editions';
import {parseTopic} from '../../core/topic/parseTopic';
import {formatProblems} from '../../core/text/problem';
import type {Topic} from '../../core/topic/topic';
import {readTopics} from '../../site/content/readTopics';
import type {TopicOnDisk} from '../../site/content/topicOnDisk';
import {checkSnippets} from './checkSnippets';

const onDisk = (page: string, facts: Topic = aTopic(), edition = 'current'): TopicOnDisk => {
  const factsText = aTopicYaml(facts);
  const {codeTexts} = parseTopic('topic.yaml', factsText, '9999-12-31');
  return {
    id: 'tea-vs-coffee',
    edition,
    folder: 'docs/tea-vs-coffee',
    facts,
    factsText,
    codeTexts,
    page: parsePage(page),
  };
};
const check = (page: string, facts?: Topic) => checkSnippets([onDisk(page, facts)], editionOfVersion);
const report = async (page: string, facts?: Topic) => formatProblems((await check(page, facts)).problems);

describe('a block', () => {
  test('that is wrong is named with its line in the page', async () => {
    const page = aPage({relationship: 'Text.\n\n```bash\ndocker ps\n\ndocker pss\n```\n'});
    const line = page.split('\n').indexOf('docker pss') + 1;
    expect(await report(page)).toBe(
      `docs/tea-vs-coffee/index.mdx:${line}: \`docker\` has no command \`pss\`. Did you mean \`docker ps\`?`,
    );
  });

  test('of each kind is checked', async () => {
    expect(
      await report(
        [
          '```yaml manifest\napiVersion: v1\nkind: Namespace\nmetadata:\n  nmae: a\n```\n',
          '```yaml compose\nservices:\n  web:\n    imgae: nginx\n```\n',
          '```dockerfile\nFROM alpine\nRUNN ls\n```\n',
          '```mermaid\nflowchart LR\n  A -> B\n```\n',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/tea-vs-coffee/index.mdx:5: \`nmae\` is no field of \`metadata\`. Did you mean \`name\`?
      docs/tea-vs-coffee/index.mdx:11: \`imgae\` is no key of \`services.web\`. Did you mean \`image\`?
      docs/tea-vs-coffee/index.mdx:16: \`RUNN\` is no instruction. Did you mean \`RUN\`?
      docs/tea-vs-coffee/index.mdx:21: Mermaid cannot read this line: MINUS stands where something else is expected. Check arrows, brackets and quotes in it."
    `);
  });

  test('in a list is named with its line in the page', async () => {
    expect(await report('1. Do:\n\n   ```bash\n   docker ps\n   docker pss\n   ```\n')).toContain('index.mdx:5: ');
  });

  test('with what is wrong in its opening line is named there', async () => {
    expect(await report('A\n\n```bash verify\ndocker ps\n```\n')).toMatchInlineSnapshot(
      `"docs/tea-vs-coffee/index.mdx:3: the block says something unknown of itself (got "verify"). Known are: title="…", noverify="…", expect-error="…", k8s>=1.34, docker>=29."`,
    );
  });

  test('that is not checked for a reason is let be', async () => {
    expect(await report('```bash noverify="It is made up."\ndocker pss\n```\n')).toBe('');
  });

  test('that needs a newer version than the edition is named, checked or not', async () => {
    expect(
      await report(
        '```bash k8s>=1.38\nls\n```\n\n```js noverify="It is code." docker>=30\nx\n```\n\n' +
          '```bash k8s>=1.37 docker>=29.1 k8s>=1.4\nls\n```\n',
      ),
    ).toMatchInlineSnapshot(`
      "docs/tea-vs-coffee/index.mdx:1: the block needs Kubernetes 1.38, which is newer than the edition (got 1.37). Show what works in this edition.
      docs/tea-vs-coffee/index.mdx:5: the block needs Docker 30, which is newer than the edition (got 29). Show what works in this edition."
    `);
  });
});

test('each edition is checked against its own versions', async () => {
  const bundle =
    '```yaml manifest\napiVersion: certificates.k8s.io/v1\nkind: ClusterTrustBundle\nmetadata:\n  name: tea\n' +
    'spec:\n  trustBundle: x\n```\n\n```bash k8s>=1.37\nls\n```\n';
  const reportOf = async (edition: string) =>
    formatProblems((await checkSnippets([onDisk(bundle, undefined, edition)], editionOfVersion)).problems);
  expect(await reportOf('current')).toBe('');
  expect(await reportOf('1.36')).toMatchInlineSnapshot(`
    "docs/tea-vs-coffee/index.mdx:3: Kubernetes 1.36 has no kind \`ClusterTrustBundle\` in certificates.k8s.io/v1. Look up the kind in the API reference.
    docs/tea-vs-coffee/index.mdx:10: the block needs Kubernetes 1.37, which is newer than the edition (got 1.36). Show what works in this edition."
  `);
});

describe('a block that is wrong on purpose', () => {
  const wrong = (meta: string, code: string) => report(`\`\`\`bash ${meta}\n${code}\n\`\`\`\n`);

  test('is let be when the check says what was announced, case and backticks apart', async () => {
    expect(await wrong('expect-error="Has no flag --scale"', 'docker run --scale 3 nginx')).toBe('');
  });

  test('is named with what the check says when that is something else', async () => {
    expect(await wrong('expect-error="has no flag --scale"', 'docker pss')).toMatchInlineSnapshot(
      `"docs/tea-vs-coffee/index.mdx:1: this is wrong on purpose, but the check does not say "has no flag --scale" (got: \`docker\` has no command \`pss\`). Write what the check says, or what is right."`,
    );
  });

  test('is named when it is right', async () => {
    expect(await wrong('expect-error="has no flag"', 'docker ps')).toMatchInlineSnapshot(
      `"docs/tea-vs-coffee/index.mdx:1: this is wrong on purpose, but the check does not say "has no flag" (got: no problem). Write what the check says, or what is right."`,
    );
  });

  test('hides no mistake that was not announced', async () => {
    expect(await wrong('expect-error="has no flag --scale"', 'docker run --scale 3 nginx\ndocker pss')).toContain(
      'index.mdx:3: ',
    );
  });

  test('announces nothing with an empty text', async () => {
    expect(await wrong('expect-error=""', 'docker pss')).toMatchInlineSnapshot(`
      "docs/tea-vs-coffee/index.mdx:1: the block has an empty expect-error. Write the text, or delete it.
      docs/tea-vs-coffee/index.mdx:2: \`docker\` has no command \`pss\`. Did you mean \`docker ps\`?"
    `);
  });
});

describe('a command in a sentence', () => {
  const facts = (right: string, wrongCommands?: Topic['wrongCommands']) =>
    aTopic({traps: [aTrap({right}), aTrap({id: 'other'})], wrongCommands});

  test('that is wrong is named in the page and in the facts', async () => {
    const topic = facts('Use `docker pss`.');
    expect(await report('A\n\nUse `kubectl gett pods`.\n', topic)).toMatchInlineSnapshot(`
      "docs/tea-vs-coffee/index.mdx:3: \`kubectl gett pods\`: \`kubectl\` has no command \`gett\`. Did you mean \`kubectl get\`?
      docs/tea-vs-coffee/topic.yaml:152: \`docker pss\`: \`docker\` has no command \`pss\`. Did you mean \`docker ps\`?"
    `);
  });

  test('may leave out what a command needs when it runs', async () => {
    expect(
      await report('Look at `docker run --name`, `kubectl create`, `kubectl create -f` and `kubectl scale web`.\n'),
    ).toBe('');
  });

  test('may be wrong when the facts say how, wherever it stands', async () => {
    const announced = [{command: 'docker run --scale', error: 'has no flag `--scale`'}];
    expect(await report('No `docker run\n--scale`.\n', facts('No `docker run --scale`.', announced))).toBe('');
  });

  test('that is announced as wrong and is right is named', async () => {
    expect(
      await report('A `docker ps`.\n', facts('It is.', [{command: 'docker ps', error: 'has no flag'}])),
    ).toMatchInlineSnapshot(
      `"docs/tea-vs-coffee/index.mdx:1: \`docker ps\`: this is wrong on purpose, but the check does not say "has no flag" (got: no problem). Write what the check says, or what is right."`,
    );
  });

  test('that is announced as wrong and printed nowhere is named at its place in the facts', async () => {
    const topic = facts('It is.', [{command: 'docker pss', error: '`docker pss` is wrong'}]);
    const place =
      aTopicYaml(topic)
        .split('\n')
        .findIndex((line) => line.includes('command: docker pss')) + 1;
    expect(await report('Nothing.\n', topic)).toBe(
      `docs/tea-vs-coffee/topic.yaml:${place}: \`wrongCommands\` names a command that is printed nowhere ` +
        '(got "docker pss"). Delete it, or write it as the text has it.',
    );
  });
});

test('what was looked at is counted', async () => {
  const page =
    '`docker ps`\n\n```bash\nls\n```\n\n```sh\nls\n```\n\n```bash expect-error="pss"\ndocker pss\n```\n\n' +
    '```js noverify="It is code."\nx\n```\n';
  const topic = aTopic({distinction: 'Use `docker ps` or `kubectl get pods`.'});
  expect(await check(page, topic)).toEqual({
    problems: [],
    counts: {checked: 2, wrongOnPurpose: 1, unverified: 1, inline: 3},
  });
});

test('nothing that this site prints is wrong, and enough of it is looked at', async () => {
  const {problems, counts} = await checkSnippets(readTopics('.', '9999-12-31').topics, editionOfVersion);
  expect(formatProblems(problems)).toBe('');
  expect(counts.checked).toBeGreaterThanOrEqual(10);
  expect(counts.inline).toBeGreaterThanOrEqual(10);
});
