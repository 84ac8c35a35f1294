import {describe, expect, it} from 'vitest';
import {formatSnippetProblem} from '../problem';
import {checkCompose} from './checkCompose';
import {rightCompose, wrongCompose} from './composeExamples';

const textOf = (text: string) =>
  checkCompose(text)
    .map((problem) => formatSnippetProblem('page', problem))
    .join('\n');
const [shop] = rightCompose as [string];

describe('a right Compose file', () => {
  it.each(rightCompose.map((text, number) => [number + 1, text]))('passes: number %i', (_number, text) => {
    expect(checkCompose(text)).toEqual([]);
  });
});

describe('a wrong Compose file', () => {
  it.each(wrongCompose.map(([text, message]) => [message, text] as const))('is named: %s', (message, text) => {
    const problems = checkCompose(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });
});

describe('a message', () => {
  it('says that version is obsolete', () => {
    expect(textOf(`version: "3.9"\n${shop}`)).toMatchInlineSnapshot(
      `"page:1: \`version\` is obsolete, and Compose warns about it. Take the line out: Compose has ignored it since Compose v2."`,
    );
  });

  it('suggests the key and the name that are likely meant', () => {
    expect(textOf(shop.replace('context: ./api', 'contex: ./api'))).toMatchInlineSnapshot(
      `"page:14: \`contex\` is no key of \`services.api.build\`. Did you mean \`context\`?"`,
    );
    expect(textOf(shop.replace('networks: [back]', 'networks: [bakc]'))).toMatchInlineSnapshot(
      `"page:42: The file defines no network \`bakc\`. Did you mean \`back\`?"`,
    );
  });

  it('explains why replicas cannot share a port', () => {
    expect(textOf('services:\n  web:\n    image: nginx\n    ports: ["8080:80"]\n    scale: 2\n')).toMatchInlineSnapshot(
      `"page:4: \`web\` has 2 replicas, which cannot share one host port. Publish the container port alone, a range of host ports, or put a proxy in front."`,
    );
  });
});
