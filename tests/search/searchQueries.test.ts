import {describe, expect, test} from 'vitest';
import {inLearningOrder} from '../../src/core/topic/learningOrder';
import {searchRecords} from '../../src/core/part/searchRecords';
import {readTopics} from '../../src/site/content/readTopics';
import {SearchIndex} from '../../src/features/search/engine/searchIndex';
import {holdoutQueries} from './holdoutQueries';
import {searchQueries} from './searchQueries';
import {thirdQueries} from './thirdQueries';

const topics = inLearningOrder(readTopics('.', '2026-11-25').topics.filter(({edition}) => edition === 'current'));
const records = topics.map((topic, place) => searchRecords({...topic, url: `/${topic.id}/`}, place));
const index = new SearchIndex();
index.add(records);

interface Query {
  query: string;
  wanted: readonly string[];
}

const all: readonly Query[] = [...searchQueries, ...holdoutQueries, ...thirdQueries];

/** For each query where the first wanted part stands in the results, from 1; 0 where it does not. */
const places = new Map(
  all.map((query) => [query, index.search(query.query).results.findIndex(({key}) => query.wanted.includes(key)) + 1]),
);

const placeOf = (query: Query) => places.get(query)!;

const shareOf = (queries: readonly Query[], isRight: (place: number) => boolean) =>
  queries.filter((query) => isRight(placeOf(query))).length / queries.length;

test('every wanted part exists, and no query stands twice in a set', () => {
  const keys = new Set(
    records.flatMap((topic) => topic.records.map(({id}) => (id === '' ? topic.id : `${topic.id}/${id}`))),
  );
  expect(all.flatMap(({wanted}) => wanted).filter((key) => !keys.has(key))).toEqual([]);
  // Some stand in two sets: their writers did not see each other's.
  for (const queries of [searchQueries, holdoutQueries, thirdQueries]) {
    expect(new Set(queries.map(({query}) => query)).size).toBe(queries.length);
  }
});

describe.each([
  ['the first set', searchQueries],
  ['the second set', holdoutQueries],
  ['all three sets', all],
])('of %s', (_, queries: readonly Query[]) => {
  test('the first result is right for at least 95 % of what people type', () => {
    const report = queries
      .filter((query) => placeOf(query) !== 1)
      .map(
        (query) =>
          `${query.query} -> ${index.search(query.query).results[0]?.key ?? 'nothing'}, wanted ${query.wanted.join(' or ')} at ${placeOf(query)}`,
      );
    expect(
      shareOf(queries, (place) => place === 1),
      report.join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('one of the first three is right for at least 99 %', () => {
    expect(shareOf(queries, (place) => place >= 1 && place <= 3)).toBeGreaterThanOrEqual(0.99);
  });
});
