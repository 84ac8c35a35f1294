import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../../core/text/searchTerms';
import {askedOf, joinWords, mannerOf, readAs, replaceWords, smallWords, tellingWords, writeOut} from './queryWords';
import {Vocabulary} from './vocabulary';

test('small words tell nothing, unless there are no others', () => {
  expect(tellingWords(wordsOf('why does a Pod restart')).map(({whole}) => whole)).toEqual(['pod', 'restart']);
  expect(tellingWords(wordsOf('what is it')).map(({whole}) => whole)).toEqual(['what', 'is', 'it']);
});

test('small words that only compare are no sign of what is asked', () => {
  expect(smallWords(wordsOf('when not to use Pods, or what is the difference'))).toEqual(
    new Set(['when', 'not', 'use']),
  );
});

test('words typed apart are asked for in one too, where that word stands here', () => {
  const asked = ['side', 'car', 'container'].map((word) => askedOf(word, word));
  const vocabulary = new Vocabulary();
  vocabulary.add('sidecar', true);
  const joined = joinWords(asked, vocabulary);
  expect(joined.map(({exact}) => exact.includes('sidecar'))).toEqual([true, true, false]);
});

test('the last of such words may be half typed', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add('multistage', true);
  const joined = joinWords(
    ['multi', 'sta', 'build'].map((word) => askedOf(word, word)),
    vocabulary,
  );
  expect(joined.map(({exact}) => exact.includes('multistage'))).toEqual([true, true, false]);
});

test('everyday short forms are written out, but for the commands of that name', () => {
  const read = (query: string) => writeOut(wordsOf(query)).map(({whole}) => whole);
  expect(read('mgrs of the cp')).toEqual(['manager', 'of', 'the', 'control', 'plane']);
  expect(read('docker cp img')).toEqual(['docker', 'cp', 'image']);
});

describe('a query is', () => {
  test.each([
    ['k8s vs docker', 'comparison'],
    ['what is the difference between k8s and docker?', 'comparison'],
    ['why pod not container', 'question'],
    ['pod keeps its address?', 'question'],
    ['secrets are encrypted', 'statement'],
    ['is encrypted', 'question'],
    ['pod network', 'words'],
    ['', 'words'],
  ])('%s: a %s', (query, manner) => {
    expect(mannerOf(query)).toBe(manner);
  });
});

test('short forms are written out, and what stands between the words is kept', () => {
  expect(readAs('pvc, and sts!')).toBe('PersistentVolumeClaim, and StatefulSet!');
  expect(readAs('img, cp!')).toBe('image, control plane!');
  expect(readAs('docker cp')).toBeUndefined();
  expect(replaceWords(' a - b ', new Map([['b', 'c']]))).toBe('a - c');
});
