import {afterEach, describe, expect, test} from 'vitest';
import {dateOfDay, dayOf, dayOfDate, dayOfStamp, isDate, isStamp, stampOf} from './calendar';

const zone = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const dateOf = (now: Date) => dateOfDay(dayOf(now));

describe('a day', () => {
  test('lasts until four in the morning', () => {
    expect(dateOf(new Date(2026, 10, 26, 3, 59))).toBe('2026-11-25');
    expect(dateOf(new Date(2026, 10, 26, 4, 0))).toBe('2026-11-26');
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
    'follows the day before it all year in %s, however many hours it has',
    (name) => {
      inZone(name);
      const days = Array.from({length: 365}, (_, index) => dayOf(new Date(2026, 0, 1 + index, 12)));
      expect(days.every((day, index) => day === days[0]! + index)).toBe(true);
    },
  );

  test('is the same before and after the hour that comes twice', () => {
    inZone('Europe/Berlin');
    const first = new Date('2026-10-25T00:30:00Z');
    const second = new Date('2026-10-25T01:30:00Z');
    expect([first.getHours(), second.getHours()]).toEqual([2, 2]);
    expect(dayOf(first)).toBe(dayOf(second));
  });
});

describe('a stamp', () => {
  test('says the instant and what the clock said', () => {
    inZone('Asia/Kolkata');
    expect(stampOf(new Date('2026-11-25T15:34:05.678Z'))).toBe('2026-11-25T21:04:05+05:30');
    inZone('America/St_Johns');
    expect(stampOf(new Date('2026-11-25T15:34:05Z'))).toBe('2026-11-25T12:04:05-03:30');
  });

  test('belongs to the day of the place where it was made, wherever it is read', () => {
    inZone('Pacific/Auckland');
    const now = new Date('2026-11-25T15:34:05Z');
    const [stamp, day] = [stampOf(now), dayOf(now)];
    inZone('America/Los_Angeles');
    expect(dayOfStamp(stamp)).toBe(day);
  });

  test.each([
    '2026-02-30T10:00:00+01:00',
    '2026-11-25T25:00:00+01:00',
    '2026-11-25',
    '2026-11-25T10:00:00Z',
    '',
    'now',
  ])('is not: %s', (text) => expect(isStamp(text)).toBe(false));
});

test('a date is one that the calendar has', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'soon', ''].some(isDate)).toBe(false);
  expect(dateOfDay(dayOfDate('2026-11-25'))).toBe('2026-11-25');
});
