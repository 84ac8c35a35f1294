import {expect, test} from 'vitest';
import {markMatches} from './markMatches';

const marked = (text: string, ...marks: string[]) =>
  markMatches(text, marks)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test('the typed beginning of a word is marked, and a whole word where its form differs', () => {
  expect(marked('Scaling, and how Kubernetes scales', 'scal')).toBe('[Scal]ing, and how Kubernetes [scal]es');
  expect(marked('Scaling', 'scale')).toBe('[Scaling]');
  expect(marked('CRI-O and docker-compose', 'crio', 'compose')).toBe('[CRI-O] and docker-compose');
});

test('nothing is lost or changed, markup included', () => {
  const text = '<b>Tea</b> & `coffee` 🐳 in   rows';
  expect(
    markMatches(text, ['tea', 'coffee', 'b'])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
