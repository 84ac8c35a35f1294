import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {forgetQueries, recentQueries, rememberQuery} from './recentQueries';

function aStore(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage;
}

beforeEach(() => void vi.stubGlobal('window', {localStorage: aStore()}));
afterEach(() => void vi.unstubAllGlobals());

test('the last query is the first, each stands once, and six are kept', () => {
  for (const query of ['a', 'b', 'a', ' c ', 'd', 'e', 'f', 'g', '  ']) rememberQuery(query);
  expect(recentQueries()).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
  forgetQueries();
  expect(recentQueries()).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null,{"x":2},"k8s"]', 'null'])('what else is stored is ignored: %s', (stored) => {
  window.localStorage.setItem('versus-recent-queries', stored);
  expect(recentQueries().every((query) => typeof query === 'string')).toBe(true);
});

test('a store that refuses is no error', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  rememberQuery('k8s');
  expect(recentQueries()).toEqual([]);
});
