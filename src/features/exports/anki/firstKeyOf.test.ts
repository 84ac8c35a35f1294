import {expect, test} from 'vitest';
import {aTopic} from '../../../core/topic/aTopic';
import {firstKeyOf} from './firstKeyOf';

const topic = (redirects?: Record<string, string>) => ({
  id: 'tea-vs-coffee',
  facts: aTopic(redirects && {redirects}),
});

const register = (addresses: Record<string, string>, redirects: Record<string, string> = {}) => {
  const lines = (values: Record<string, string>) =>
    new Map(Object.entries(values).map(([key, value]) => [key, {value, line: 1}]));
  return {addresses: lines(addresses), redirects: lines(redirects)};
};

test('a part that was never renamed has its own key, registered or not', () => {
  const registered = register({'/tea-vs-coffee/leaf/': '2026-12-01'});
  expect(firstKeyOf(topic(), 'leaf', registered)).toBe('tea-vs-coffee/leaf');
  expect(firstKeyOf(topic(), 'leaf', register({}))).toBe('tea-vs-coffee/leaf');
});

test('a part that was renamed keeps the key of its first name', () => {
  const addresses = {
    '/tea-vs-coffee/herb/': '2026-12-01',
    '/tea-vs-coffee/plant/': '2026-12-02',
    '/tea-vs-coffee/leaf/': '2026-12-03',
  };
  const renamed = topic({plant: 'leaf', herb: 'leaf'});
  expect(firstKeyOf(renamed, 'leaf', register(addresses))).toBe('tea-vs-coffee/herb');
  expect(firstKeyOf(renamed, 'other', register(addresses))).toBe('tea-vs-coffee/other');
});

test('a part into which another was merged keeps its own key', () => {
  const addresses = {'/tea-vs-coffee/herb/': '2026-12-01', '/tea-vs-coffee/leaf/': '2026-12-01'};
  expect(firstKeyOf(topic({herb: 'leaf'}), 'leaf', register(addresses))).toBe('tea-vs-coffee/leaf');
});

test('the parts of a topic that was renamed keep the key of its first name', () => {
  const addresses = {
    '/chai-vs-coffee/leaf/': '2026-12-01',
    '/tea-vs-coffee/leaf/': '2026-12-03',
    '/tea-vs-coffee/new/': '2026-12-04',
  };
  const links = register(addresses, {'chai-vs-coffee': 'tea-vs-coffee'});
  expect(firstKeyOf(topic(), 'leaf', links)).toBe('chai-vs-coffee/leaf');
  expect(firstKeyOf(topic(), 'new', links)).toBe('tea-vs-coffee/new');
});
