import {expect, test} from 'vitest';
import {sheetsNeeded, withSheets} from './sheetsNeeded';

const sheet = (name: string, ...classes: string[]) => ({name, classes: new Set(classes)});
const needed = (page: string[], ...sheets: ReturnType<typeof sheet>[]) => sheetsNeeded(new Set(page), sheets, ['bar']);

test('a page needs the sheet that has its classes, and none for what the common one has', () => {
  expect(needed(['bar', 'home'], sheet('home.css', 'bar', 'home'), sheet('other.css', 'bar', 'other'))).toEqual([
    'home.css',
  ]);
  expect(needed(['bar'], sheet('home.css', 'bar', 'home'))).toEqual([]);
});

test('of two sheets with the same rules the smaller one is enough', () => {
  expect(needed(['list'], sheet('all.css', 'list', 'more'), sheet('list.css', 'list'))).toEqual(['list.css']);
  expect(needed(['list', 'more'], sheet('list.css', 'list'), sheet('all.css', 'list', 'more'))).toEqual(['all.css']);
});

test('links stand behind the common one', () => {
  expect(withSheets('<link rel=stylesheet href=/base/css/s.1.css /><p>', ['a.2.css'])).toBe(
    '<link rel=stylesheet href=/base/css/s.1.css /><link rel="stylesheet" href="/base/css/a.2.css"><p>',
  );
});
