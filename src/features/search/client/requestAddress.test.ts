import {expect, test} from 'vitest';
import {requestAddress} from './requestAddress';

test('the form names what was looked for', () => {
  const address = new URL(requestAddress('https://example.test/o/r', ' nomad  vs k8s '));
  expect(address.pathname).toBe('/o/r/issues/new');
  expect(address.searchParams.get('title')).toBe('Comparison wanted: nomad vs k8s');
});

test.each(['x'.repeat(10_000), '\ud83d', '<b>&?#"'])(
  'whatever was typed makes an address that servers take',
  (query) => {
    const address = requestAddress('https://example.test/o/r', query);
    expect(address.length).toBeLessThan(2000);
    expect(() => new URL(address)).not.toThrow();
  },
);
