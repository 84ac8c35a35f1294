import {describe, expect, test} from 'vitest';
import {aTopic} from '../../../../core/topic/aTopic';
import {practiceCards} from '../../../../core/part/practiceCards';
import {
  allSaid,
  formatRehearsal,
  ideasAsked,
  newRehearsal,
  nextFollowUp,
  parseRehearsal,
  type Rehearsal,
  type SpokenCard,
} from './rehearsal';
import {startClock} from './speakingClock';

const spoken = practiceCards({id: 'tea', url: '/tea/', facts: aTopic()}).find(
  ({kind}) => kind === 'spoken',
) as SpokenCard;
const card: SpokenCard = {
  ...spoken,
  ideas: ['leaf', 'bean', 'cup'].map((id) => ({id, idea: id})),
  followUps: ['tea/first', 'tea/second', 'tea/third'],
};
const idsOf = (ideas: SpokenCard['ideas']) => ideas.map(({id}) => id);

describe('the ideas', () => {
  test('are all asked for, or only those that were missed before', () => {
    expect(idsOf(ideasAsked(card))).toEqual(['leaf', 'bean', 'cup']);
    expect(idsOf(ideasAsked(card, ['cup', 'bean']))).toEqual(['bean', 'cup']);
  });

  test('are all asked for where those that were missed are gone from the topic', () => {
    expect(idsOf(ideasAsked(card, ['saucer']))).toEqual(['leaf', 'bean', 'cup']);
  });

  test('that needed no asking count as said', () => {
    expect(allSaid(card, {only: ['bean', 'cup'], said: ['cup']})).toEqual(['leaf', 'cup']);
    expect(allSaid(card, {said: ['cup', 'leaf']})).toEqual(['leaf', 'cup']);
  });
});

describe('the follow-up', () => {
  const at = (day: number) => `2026-11-${day}T19:00:00+01:00`;
  const now = new Date(2026, 10, 25, 20);

  test('is the first that was never asked', () => {
    const answers = new Map([['tea/first', [{at: at(20), grade: 'got' as const}]]]);
    expect(nextFollowUp(card, {answers}, now)).toBe('tea/second');
  });

  test('is one that was missed, and then the one that was asked longest ago', () => {
    const answers = new Map([
      ['tea/first', [{at: at(20), grade: 'got' as const}]],
      ['tea/second', [{at: at(19), grade: 'got' as const}]],
      ['tea/third', [{at: at(21), grade: 'missed' as const}]],
    ]);
    expect(nextFollowUp(card, {answers}, now)).toBe('tea/third');
    answers.set('tea/third', [{at: at(21), grade: 'got'}]);
    expect(nextFollowUp(card, {answers}, now)).toBe('tea/second');
  });

  test('is not one that was asked today, while there is another', () => {
    const answers = new Map([
      ['tea/first', [{at: at(20), grade: 'got' as const}]],
      ['tea/second', [{at: at(25), grade: 'missed' as const}]],
      ['tea/third', [{at: at(19), grade: 'got' as const}]],
    ]);
    expect(nextFollowUp(card, {answers}, now)).toBe('tea/third');
  });

  test('is none where the topic has none', () => {
    expect(nextFollowUp({...card, followUps: []}, {answers: new Map()}, now)).toBeUndefined();
  });
});

describe('a rehearsal', () => {
  const speaking: Rehearsal = {...newRehearsal('tea', ['cup']), step: 'speaking', clock: startClock(60, 1000)};

  test('is the same after a reload', () => {
    expect(parseRehearsal(formatRehearsal(speaking))).toEqual(speaking);
  });

  test.each([
    'null',
    '{',
    '[]',
    '{"topic":"tea","step":"dancing","said":[]}',
    '{"topic":"tea","step":"speaking","said":[]}',
    '{"topic":"tea","step":"speaking","said":[],"clock":{"limit":0,"startedAt":1,"shown":0}}',
    '{"topic":"tea","step":"question","said":[1]}',
  ])('begins anew from a text that is none: %s', (text) => {
    expect(parseRehearsal(text)).toBeUndefined();
  });
});
