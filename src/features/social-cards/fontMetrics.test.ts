import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readFontMetrics} from './fontMetrics';

const fileOf = (name: string) => readFileSync(`node_modules/@fontsource/${name}`);
const sans = readFontMetrics(fileOf('source-sans-3/files/source-sans-3-latin-400-normal.woff'));
const mono = readFontMetrics(fileOf('source-code-pro/files/source-code-pro-latin-400-normal.woff'));

test('a letter is known to be in the font or not', () => {
  expect(['a', 'É', '–', '“'].filter((letter) => !sans.has(letter))).toEqual([]);
  expect(['茶', '😀', '\uffff'].filter((letter) => sans.has(letter))).toEqual([]);
});

test('letters have the widths that their makers gave them, in ems', () => {
  expect(mono.widthOf('i')).toBe(0.6);
  expect(mono.widthOf('mi')).toBe(1.2);
  expect(sans.widthOf('i')).toBe(0.246);
  expect(sans.widthOf('m')).toBe(0.829);
});

test('a width has no kerning, so that it is that of its letters', () => {
  expect(sans.widthOf('AV')).toBeCloseTo(sans.widthOf('A') + sans.widthOf('V'), 10);
});

test('what is no font is refused', () => {
  expect(() => readFontMetrics(Buffer.from('no font at all'))).toThrow();
});
