import {expect, test} from 'vitest';
import {pagesOfChunks} from './pagesOfChunks';

test('a chunk is named with all pages that use it, at any depth, relative to the site', () => {
  const names = {
    '/base/tea-vs-coffee/-b0b': {__comp: 'aaa', __context: {plugin: 'bbb'}, topic: 'ccc'},
    '/base/-f64': {__comp: 'aaa'},
  };
  expect(Object.fromEntries(pagesOfChunks(names, '/base/'))).toEqual({
    aaa: ['tea-vs-coffee/', ''],
    bbb: ['tea-vs-coffee/'],
    ccc: ['tea-vs-coffee/'],
  });
});
