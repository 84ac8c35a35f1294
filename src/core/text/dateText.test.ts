import {expect, test} from 'vitest';
import {dayText, monthText} from './dateText';

test('days and months are written as people read them', () => {
  expect(dayText('2027-10-28')).toBe('28 Oct 2027');
  expect(dayText('2026-01-05')).toBe('5 Jan 2026');
  expect(monthText('2026-11')).toBe('Nov 2026');
});
