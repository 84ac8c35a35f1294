import {expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage, aRow, aTopic} from '../../../core/topic/aTopic';
import {termShards, type SearchEntry} from './searchFiles';
import {searchRecords, type TopicRecords} from '../../../core/part/searchRecords';
import {NoSuchFile, SearchSource, type LoadJson} from './searchSource';

const aTopicOf = (id: string, place: number, aspect: string): TopicRecords =>
  searchRecords(
    {
      id,
      url: `/${id}/`,
      facts: aTopic({
        sides: [
          {id: 'tea', name: `Tea ${place}`, purpose: 'To drink.'},
          {id: 'coffee', name: 'Coffee', purpose: 'To wake up.'},
        ],
        rows: [aRow({id: 'row', aspect})],
      }),
      page: parsePage(aPage()),
    },
    place,
  );

const topics = ['Caffeine', 'Temperature', 'Sweetness', 'Milk', 'Price', 'Origin', 'Colour', 'Smell'].map(
  (aspect, place) => aTopicOf(`topic-${place}`, place, aspect),
);

/** A large site as its files. */
function largeSite(): Map<string, unknown> {
  const entry: SearchEntry = {
    kind: 'parts',
    folder: '/s/',
    topics: topics.map(({id, title, place}) => ({id, title, place})),
  };
  return new Map<string, unknown>([
    ['/s/entry.json', entry],
    ...[...termShards(topics)].map(([name, shard]): [string, unknown] => [`/s/terms/${name}.json`, shard]),
    ...topics.map((topic): [string, unknown] => [`/s/topics/${topic.id}.json`, topic]),
  ]);
}

function recordedLoader(files: Map<string, unknown>): {load: LoadJson; asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    load: (address) => {
      asked.push(address);
      return files.has(address) ? Promise.resolve(files.get(address)) : Promise.reject(new NoSuchFile(address));
    },
  };
}

test('of a large site only the topics that a query asks for are loaded, each once', async () => {
  const {load, asked} = recordedLoader(largeSite());
  const source = new SearchSource('/s/entry.json', load);
  expect((await source.search('sweetness')).results[0]?.key).toBe('topic-2/row');
  expect(asked).toEqual(['/s/entry.json', '/s/terms/sw.json', '/s/topics/topic-2.json']);
  await source.search('sweetness');
  expect(asked).toHaveLength(3);
});

test('of a large site a word is found by its beginning, another form and a slip of the finger', async () => {
  const source = new SearchSource('/s/entry.json', recordedLoader(largeSite()).load);
  expect((await source.search('caff')).results[0]?.key).toBe('topic-0/row');
  expect((await source.search('temperatures')).results[0]?.key).toBe('topic-1/row');
  const slip = await source.search('sweetnes');
  expect(slip.results[0]?.key).toBe('topic-2/row');
  expect((await source.search('colouur')).corrected).toBe('colour');
  expect((await source.search('imlk')).corrected).toBe('milk');
});

test('of a large site words are found that were typed apart, or in one', async () => {
  const first = async (query: string) =>
    (await new SearchSource('/s/entry.json', recordedLoader(largeSite()).load).search(query)).results[0]?.key;
  expect(await first('sweet ness')).toBe('topic-2/row');
  expect(await first('coffeecolour')).toBe('topic-6/row');
});

test('a word that a large site does not have is no failure', async () => {
  const source = new SearchSource('/s/entry.json', recordedLoader(largeSite()).load);
  const {results, unknown, nearest} = await source.search('zzgypsum');
  expect([results, unknown, nearest.length]).toEqual([[], ['zzgypsum'], 3]);
});

test('what could not be loaded is tried again with the next query', async () => {
  let isOnline = false;
  const entry: SearchEntry = {kind: 'whole', topics};
  const source = new SearchSource('/e.json', () =>
    isOnline ? Promise.resolve(entry) : Promise.reject(new Error('offline')),
  );
  await expect(source.search('milk')).rejects.toThrow('offline');
  isOnline = true;
  expect((await source.search('milk')).results[0]?.key).toBe('topic-3/row');
});
