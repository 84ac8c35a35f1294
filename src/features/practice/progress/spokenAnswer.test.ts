import {describe, expect, test} from 'vitest';
import type {Answer} from './progressDocument';
import {gradeOfSpoken, ideaStandings} from './spokenAnswer';

const ideas = ['one', 'two', 'three', 'four', 'five', 'six'];
const saying = (...said: string[]): Answer => ({at: '2026-11-25T19:00:00+01:00', grade: 'got', said});

describe('a spoken answer', () => {
  test('is right with two thirds of the ideas', () => {
    expect(gradeOfSpoken(['one', 'two', 'three', 'four'], ideas)).toBe('got');
    expect(gradeOfSpoken(['one', 'two', 'three'], ideas)).toBe('missed');
  });

  test('gains nothing from ideas that the topic no longer has', () => {
    expect(gradeOfSpoken(['one', 'old', 'older', 'oldest'], ideas)).toBe('missed');
  });
});

describe('the ideas of a topic', () => {
  test('stand nowhere before the first answer, in their own order', () => {
    expect(ideaStandings([], ['one', 'two'])).toEqual([
      {id: 'one', said: 0, missed: 0},
      {id: 'two', said: 0, missed: 0},
    ]);
  });

  test('come with those first that were missed last, and of these those that were missed most', () => {
    const answers = [saying('one', 'two'), saying('one', 'three')];
    expect(ideaStandings(answers, ['one', 'two', 'three', 'four'])).toEqual([
      {id: 'four', said: 0, missed: 2, wasSaid: false},
      {id: 'two', said: 1, missed: 1, wasSaid: false},
      {id: 'three', said: 1, missed: 1, wasSaid: true},
      {id: 'one', said: 2, missed: 0, wasSaid: true},
    ]);
  });

  test('are not touched by answers without ticks', () => {
    expect(ideaStandings([{at: '2026-11-25T19:00:00+01:00', grade: 'missed'}], ['one'])).toEqual([
      {id: 'one', said: 0, missed: 0},
    ]);
  });
});
