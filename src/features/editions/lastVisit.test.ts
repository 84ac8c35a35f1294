import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {lookAgain} from './lastVisit';

const KEY = 'versus-changes-seen';

beforeEach(() => {
  const items = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  vi.stubGlobal('window', {localStorage});
});
afterEach(() => void vi.unstubAllGlobals());

test('who looks for the first time is told nothing, who returns the day of the last visit', () => {
  expect(lookAgain('2026-11-02')).toEqual({kind: 'first'});
  expect(lookAgain('2026-11-09')).toEqual({kind: 'again', since: '2026-11-02'});
  expect(lookAgain('2026-11-20')).toEqual({kind: 'again', since: '2026-11-09'});
});

test('looking again on the same day takes nothing away', () => {
  lookAgain('2026-11-02');
  lookAgain('2026-11-09');
  expect(lookAgain('2026-11-09')).toEqual({kind: 'again', since: '2026-11-02'});
  expect(lookAgain('2026-11-09')).toEqual({kind: 'again', since: '2026-11-02'});
});

test('a clock that was set back counts as a first visit', () => {
  lookAgain('2026-12-24');
  expect(lookAgain('2026-11-09')).toEqual({kind: 'first'});
  expect(lookAgain('2026-11-10')).toEqual({kind: 'again', since: '2026-11-09'});
});

test.each(['{', 'null', '[]', '{"last":7}', '{"last":"yesterday"}', '"x"'])(
  'what else is stored is ignored: %s',
  (stored) => {
    window.localStorage.setItem(KEY, stored);
    expect(lookAgain('2026-11-02')).toEqual({kind: 'first'});
    expect(lookAgain('2026-11-03')).toEqual({kind: 'again', since: '2026-11-02'});
  },
);

test('a store that refuses, or is full, is said to be blocked', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(lookAgain('2026-11-02')).toEqual({kind: 'blocked'});
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('window', {localStorage: {getItem: () => null, setItem}});
  expect(lookAgain('2026-11-02')).toEqual({kind: 'blocked'});
});
