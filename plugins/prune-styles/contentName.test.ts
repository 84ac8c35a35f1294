import {expect, test} from 'vitest';
import {contentName, hashIn} from './contentName';

test('the name follows from what the file holds, and from nothing else', () => {
  const name = contentName('styles.b29a84de.css', '.a{x:1}');
  expect(name).toMatch(/^styles\.[0-9a-f]{8}\.css$/);
  expect(contentName('styles.00000000.css', '.a{x:1}')).toBe(name);
  expect(contentName('styles.b29a84de.css', '.a{x:2}')).not.toBe(name);
});

test('the hash is what stands before the ending', () => {
  expect(hashIn('styles.b29a84de.css')).toBe('b29a84de');
  expect(hashIn('7.styles.b29a84de.css')).toBe('b29a84de');
});
