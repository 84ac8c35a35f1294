import {expect, test} from 'vitest';
import {MOST_WHOLE, type SearchEntry} from '../engine/searchFiles';
import {aPublishedTopic} from '../../../site/content/aPublishedTopic';
import {searchFiles} from './searchFiles';

const topicsOf = (count: number) =>
  Array.from({length: count}, (_, index) => aPublishedTopic({id: `topic-${index}`, url: `/base/topic-${index}/`}));

test('a small site is one file, whose name changes with its content alone', () => {
  const {entry, files} = searchFiles(topicsOf(2), 'current', '/base/');
  expect(files.map(({path}) => `/base/${path}`)).toEqual([entry]);
  expect((JSON.parse(String(files[0]!.content)) as SearchEntry).kind).toBe('whole');
  expect(searchFiles(topicsOf(2), 'current', '/base/').entry).toBe(entry);
  expect(searchFiles(topicsOf(3), 'current', '/base/').entry).not.toBe(entry);
});

test('a large site is split, and its first file names every topic but holds none', () => {
  const {entry, files} = searchFiles(topicsOf(MOST_WHOLE + 1), 'current', '/base/');
  const first = files.find(({path}) => `/base/${path}` === entry)!;
  expect(JSON.parse(String(first.content))).toMatchObject({kind: 'parts', folder: entry.replace('entry.json', '')});
  expect(files.filter(({path}) => path.includes('/topics/'))).toHaveLength(MOST_WHOLE + 1);
  expect(files.some(({path}) => path.endsWith('/terms/te.json'))).toBe(true);
});

test('an edition finds its own topics only', () => {
  const topics = [aPublishedTopic({id: 'new'}), aPublishedTopic({id: 'old', edition: '1.36'})];
  const {files} = searchFiles(topics, '1.36', '/');
  const {topics: found} = JSON.parse(String(files[0]!.content)) as Extract<SearchEntry, {kind: 'whole'}>;
  expect(found.map(({id}) => id)).toEqual(['old']);
});
