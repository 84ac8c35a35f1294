import {expect, test} from 'vitest';
import {fitTexts, type Line, type Measure} from './fitText';

/** Every letter is as wide as it is high, so that widths can be counted. */
const monospaced: Measure = ({text}, size) => text.length * size;

const textsOf = (fitted: {texts: Line[][]}) =>
  fitted.texts.map((lines) => lines.map((line) => line.map(({text}) => text).join('')));

const fit = (text: string, width: number, lines: number) =>
  textsOf(fitTexts([text], width, [{size: 1, lines}], monospaced))[0];

test('lines break at spaces', () => {
  expect(fit('one two three', 8, 2)).toEqual(['one two', 'three']);
});

test('what does not fit ends after a word, with an ellipsis and no comma before it', () => {
  expect(fit('one two, three four', 9, 1)).toEqual(['one two…']);
});

test('a text rather ends with a sentence if most of the room is used', () => {
  expect(fit('One. Two three four five', 9, 2)).toEqual(['One. Two', 'three…']);
  expect(fit('One two three. Four five', 9, 2)).toEqual(['One two', 'three.']);
});

test('a word wider than the column is split and not clipped', () => {
  expect(fit('abcdefghij', 4, 3)).toEqual(['abcd', 'efgh', 'ij']);
});

test('the largest size at which all texts fit whole is taken for all', () => {
  const steps = [
    {size: 2, lines: 1},
    {size: 1, lines: 1},
  ];
  expect(fitTexts(['one', 'two'], 6, steps, monospaced).size).toBe(2);
  expect(fitTexts(['one', 'seven'], 6, steps, monospaced).size).toBe(1);
});

test('code keeps its kind, with its spaces, and a full stop after it is prose', () => {
  expect(fitTexts(['Use `docker run`.'], 99, [{size: 1, lines: 1}], monospaced).texts[0]).toEqual([
    [
      {text: 'Use ', isCode: false},
      {text: 'docker run', isCode: true},
      {text: '.', isCode: false},
    ],
  ]);
});

test('no line is ever wider than the column, nor are there more than there is room for', () => {
  const text =
    'By hand with `kubectl scale deployment/web --replicas=3`, or automatically (with an HPA), which – is built in.';
  for (let width = 3; width < 60; width += 1) {
    for (let lines = 1; lines < 6; lines += 1) {
      const fitted = fit(text, width, lines)!;
      expect(fitted.length).toBeLessThanOrEqual(lines);
      for (const line of fitted) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
    }
  }
});
