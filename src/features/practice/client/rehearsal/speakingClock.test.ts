import {describe, expect, test} from 'vitest';
import {
  CLOCK_STOPS_AT,
  clockMessage,
  startClock,
  tick,
  timeText,
  untilNextSecond,
  type SpeakingClock,
} from './speakingClock';

const START = Date.UTC(2026, 10, 25, 19);
const after = (seconds: number, clock = startClock(60, START)) => tick(clock, START + seconds * 1000);
const messagesOf = (limit: number, until = limit) => {
  const all = Array.from({length: until + 1}, (_, shown) => ({
    at: shown,
    text: clockMessage({limit, startedAt: 0, shown}),
  }));
  return all.filter(({text}, index) => text !== all[index - 1]?.text).map(({at, text}) => `${at}: ${text}`);
};

describe('the clock', () => {
  test('counts whole seconds, and stays the same object within one', () => {
    const clock = after(38.9);
    expect(clock.shown).toBe(38);
    expect(tick(clock, START + 38_999)).toBe(clock);
  });

  test('went on while the phone was locked, and beyond its limit', () => {
    expect(after(75, after(3)).shown).toBe(75);
  });

  test('stops where nobody speaks any more', () => {
    expect(after(86_400).shown).toBe(CLOCK_STOPS_AT);
  });

  test('goes on from what it showed when the time of the device is set back', () => {
    const anHourAgo = START - 3_600_000;
    let clock: SpeakingClock = tick(after(38), anHourAgo);
    expect(clock.shown).toBe(38);
    clock = tick(clock, anHourAgo + 2500);
    expect(clock.shown).toBe(40);
  });

  test('never waits longer than a second, nor too short a time to matter', () => {
    expect(untilNextSecond(after(38), START + 38_400)).toBe(600);
    expect(untilNextSecond(after(38), START - 3_600_000)).toBe(1000);
    expect(untilNextSecond(after(38), START + 50_000)).toBe(20);
  });

  test('reads like one', () => {
    expect([0, 5, 60, 125].map(timeText)).toEqual(['0:00', '0:05', '1:00', '2:05']);
  });
});

describe('what is said of the clock', () => {
  test('is little: start, half, ten seconds left, over', () => {
    expect(messagesOf(60)).toEqual([
      '0: 60 seconds, from now.',
      '30: Half of the time.',
      '50: Ten seconds left.',
      '60: Time is up. End your sentence.',
    ]);
    expect(messagesOf(120)).toHaveLength(4);
  });

  test('is less where it would talk into a short answer', () => {
    expect(messagesOf(15)).toEqual(['0: 15 seconds, from now.', '15: Time is up. End your sentence.']);
    expect(messagesOf(30)).toHaveLength(3);
  });

  test('ends with the clock', () => {
    expect(messagesOf(60, CLOCK_STOPS_AT).at(-1)).toBe('300: The clock has stopped.');
  });
});
