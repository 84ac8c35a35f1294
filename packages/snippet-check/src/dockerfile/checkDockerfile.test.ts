import {describe, expect, it} from 'vitest';
import {formatSnippetProblem} from '../problem';
import {checkDockerfile} from './checkDockerfile';
import {rightDockerfiles, wrongDockerfiles} from './dockerfileExamples';

const textOf = (text: string) =>
  checkDockerfile(text)
    .map((problem) => formatSnippetProblem('page', problem))
    .join('\n');

describe('a right Dockerfile', () => {
  it.each(rightDockerfiles.map((text, number) => [number + 1, text]))('passes: number %i', (_number, text) => {
    expect(checkDockerfile(text)).toEqual([]);
  });
});

describe('a wrong Dockerfile', () => {
  it.each(wrongDockerfiles.map(([text, message]) => [message, text] as const))('is named: %s', (message, text) => {
    const problems = checkDockerfile(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });
});

describe('a message', () => {
  it('suggests the instruction that is likely meant', () => {
    expect(textOf('FROM alpine\nEXPOES 80\n')).toMatchInlineSnapshot(
      `"page:2: \`EXPOES\` is no instruction. Did you mean \`EXPOSE\`?"`,
    );
  });

  it('suggests the stage that is likely meant', () => {
    expect(textOf('FROM node AS build\nFROM nginx\nCOPY --from=biuld /app /app\n')).toMatchInlineSnapshot(
      `"page:3: No stage before this has the name \`biuld\`. Did you mean \`build\`?"`,
    );
  });

  it('says what replaced MAINTAINER', () => {
    expect(textOf('FROM alpine\nMAINTAINER me\n')).toMatchInlineSnapshot(
      `"page:2: MAINTAINER is deprecated since Docker 1.13. Write \`LABEL org.opencontainers.image.authors="NAME"\`."`,
    );
  });
});
