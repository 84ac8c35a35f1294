import {describe, expect, test} from 'vitest';
import {linesOf} from './linesOf';

const WIDTH = 100;
const lines = (text: string, size = 10) => linesOf(text, size, 'sans', WIDTH);

describe('a text', () => {
  test('breaks at spaces alone, however long a word is', () => {
    expect(lines('a'.repeat(60))).toBe(1);
    expect(lines(`${'a'.repeat(10)} ${'a'.repeat(10)}`)).toBe(2);
    expect(lines(`${'a'.repeat(10)}-${'a'.repeat(10)}`)).toBe(1);
  });

  test('takes more lines in larger type, and fewer in the narrower face', () => {
    const text = 'some words '.repeat(30);
    expect(lines(text, 12)).toBeGreaterThan(lines(text, 8));
    expect(linesOf(text, 10, 'serif', WIDTH)).toBeLessThan(lines(text));
  });

  test('takes as much room with line breaks as with spaces', () => {
    expect(lines('one two\n  three')).toBe(lines('one two three'));
  });

  test('is wider in bold', () => {
    const text = 'nnnnn nnnnnnnnnnnn';
    expect(lines(text)).toBe(1);
    expect(lines(`**${text}**`)).toBe(2);
  });
});

describe('code', () => {
  test('has letters of one width, and a comma behind it stays with it', () => {
    expect(lines('`iiiiiiiiii iiiiiiiiii`')).toBe(2);
    expect(lines('iiiiiiiiii iiiiiiiiii')).toBe(1);
    expect(lines(`nnnnn \`${'i'.repeat(13)}\`,`)).toBe(2);
  });

  test('does not shrink below a size that can be read', () => {
    const code = `\`${'i'.repeat(11)} ${'i'.repeat(11)}\``;
    expect(lines(code, 2)).toBe(2);
  });
});
