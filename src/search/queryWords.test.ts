import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../model/searchTerms';
import {askedOf, contentWords, joinWords, mannerOf, readAs, replaceWords, smallWords} from './queryWords';

test('small words tell nothing, unless there are no others', () => {
  expect(contentWords('why does a Pod restart').map(({whole}) => whole)).toEqual(['pod', 'restart']);
  expect(contentWords('what is it').map(({whole}) => whole)).toEqual(['what', 'is', 'it']);
});

test('small words that only compare are no sign of what is asked', () => {
  expect(smallWords(wordsOf('when not to use Pods, or what is the difference'))).toEqual(
    new Set(['when', 'not', 'use']),
  );
});

test('words typed apart are asked for in one too, where that word stands here', () => {
  const asked = ['side', 'car', 'container'].map((word) => askedOf(word, word));
  const joined = joinWords(asked, (word) => word === 'sidecar');
  expect(joined.map(({exact}) => exact.includes('sidecar'))).toEqual([true, true, false]);
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
  expect(readAs('docker')).toBeUndefined();
  expect(replaceWords(' a - b ', new Map([['b', 'c']]))).toBe('a - c');
});
