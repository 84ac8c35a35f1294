import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {tokenFiles} from './tokenFiles';

test('what is made from tokens is current', () => {
  for (const {path, content} of tokenFiles()) {
    expect(readFileSync(path, 'utf8') === content, `${path} is out of date. Run \`npm run tokens\`.`).toBe(true);
  }
});

const COLOUR =
  /(?<![&\w])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const FACE = /Segoe UI|Georgia|Consolas/;

test.each([
  ['#fff', true],
  ['"#FBFBF9"', true],
  ['rgb(0 0 0 / 24%)', true],
  ['fill:#0a587880', true],
  ['&#123;', false],
  ['/topic/#scaling', false],
  ['#face-to-face', false],
])('%s is taken for a colour: %s', (text, isColour) => {
  expect(COLOUR.test(text)).toBe(isColour);
});

test('no other file of ours names a colour or a face', () => {
  const files = readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((entry) => /(?<!\.test)\.(?:css|tsx?)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));
  const naming = [...files, 'docusaurus.config.ts'].filter((file) => {
    const text = readFileSync(file, 'utf8');
    return COLOUR.test(text) || FACE.test(text);
  });
  expect(naming.sort(), 'Write it in tokens.ts and name it here.').toEqual([
    'src/core/design/tokens.ts',
    'src/css/tokens.css',
  ]);
});
