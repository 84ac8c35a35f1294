import {expect, test} from 'vitest';
import {stem} from '../../../core/text/searchTerms';
import {Phrases} from './phrases';

const phrases = new Phrases(stem);
phrases.add('exact', 'crash loop', new Set());
phrases.add('longer', 'crash loop of a container on a node', new Set());
phrases.add('half', 'crash', new Set());
phrases.add('when', 'when not to use Docker', new Set());
phrases.add('how', 'how to use Docker', new Set());

const word = (stem: string, share = 1) => ({weight: 2, stems: new Map([[stem, share]])});
const likeness = (stems: string[], small: string[] = [], nameOnly = -1) =>
  phrases.likeness(
    stems.map((stem) => word(stem)),
    new Set(small),
    (place) => place === nameOnly,
  );

test('a phrase that says the query and nothing else is like it, and the more it adds or lacks the less', () => {
  const like = likeness(['crash', 'loop']);
  expect(like.get('exact')).toBe(1);
  expect(like.get('longer')).toBeGreaterThan(0);
  expect(like.get('longer')).toBeLessThan(1);
  expect(like.get('half')).toBeLessThan(1);
  expect(like.has('when')).toBe(false);
});

test('a word that only the name of the topic has takes nothing away', () => {
  expect(likeness(['kubernet', 'crash', 'loop']).get('exact')).toBeLessThan(1);
  expect(likeness(['kubernet', 'crash', 'loop'], [], 0).get('exact')).toBe(1);
});

test('small words decide between phrases that say the same', () => {
  const like = likeness(['docker'], ['when', 'not', 'use']);
  expect(like.get('when')).toBe(1);
  expect(like.get('how')).toBeLessThan(1);
});
