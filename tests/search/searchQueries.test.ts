import {expect, test} from 'vitest';
import {inLearningOrder} from '../../model/learningOrder';
import {searchRecords} from '../../model/searchRecords';
import {readTopics} from '../../plugins/topics/readTopics';
import {SearchIndex} from '../../src/search/searchIndex';
import {searchQueries} from './searchQueries';

const topics = inLearningOrder(readTopics('.', '2026-11-25').topics.filter(({edition}) => edition === 'current'));
const records = topics.map((topic, place) => searchRecords({...topic, url: `/${topic.id}/`}, place));
const index = new SearchIndex();
index.add(records);

/** Where the first wanted part stands in the results, from 1; 0 where it does not. */
const placeOf = ({query, wanted}: (typeof searchQueries)[number]) =>
  index.search(query).results.findIndex(({key}) => wanted.includes(key)) + 1;

const shareOf = (isRight: (place: number) => boolean) =>
  searchQueries.filter((query) => isRight(placeOf(query))).length / searchQueries.length;

test('every wanted part exists, and no query stands twice', () => {
  const keys = new Set(
    records.flatMap((topic) => topic.records.map(({id}) => (id === '' ? topic.id : `${topic.id}/${id}`))),
  );
  expect(searchQueries.flatMap(({wanted}) => wanted).filter((key) => !keys.has(key))).toEqual([]);
  expect(new Set(searchQueries.map(({query}) => query)).size).toBe(searchQueries.length);
});

test('the first result is right for at least 95 % of what people type', () => {
  const wrong = searchQueries.filter((query) => placeOf(query) !== 1);
  const report = wrong.map(
    (query) =>
      `${query.query} -> ${index.search(query.query).results[0]?.key ?? 'nothing'}, wanted ${query.wanted.join(' or ')} at ${placeOf(query)}`,
  );
  expect(
    shareOf((place) => place === 1),
    report.join('\n'),
  ).toBeGreaterThanOrEqual(0.95);
});

test('one of the first three is right for at least 99 %', () => {
  expect(shareOf((place) => place >= 1 && place <= 3)).toBeGreaterThanOrEqual(0.99);
});
