import {describe, expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage, aRow, aTopic, aTrap} from '../../../core/topic/aTopic';
import {searchRecords, type TopicRecords} from '../../../core/part/searchRecords';
import {SearchIndex} from './searchIndex';

const aTopicOf = (id: string, place: number, overrides: Parameters<typeof aTopic>[0] = {}): TopicRecords =>
  searchRecords({id, url: `/${id}/`, facts: aTopic(overrides), page: parsePage(aPage())}, place);

const side = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  purpose: `${name} is for tests.`,
});

const cells = (a: string, b: string) => ({docker: a, kubernetes: b});

const docker = aTopicOf('docker-vs-kubernetes', 0, {
  sides: [side('docker', 'Docker', ['docker compose']), side('kubernetes', 'Kubernetes', ['k8s'])],
  rows: [
    aRow({id: 'scaling', aspect: 'Scaling', cells: cells('By hand.', 'With an HPA.')}),
    aRow({
      id: 'failure',
      aspect: 'Fault tolerance',
      aliases: ['CrashLoopBackOff'],
      cells: cells('Restart.', 'Replace.'),
    }),
    aRow({id: 'network', aspect: 'Networking', cells: cells('A bridge.', 'CNI plugins such as /opt/cni/bin.')}),
  ],
  traps: [aTrap({id: 'moves', wrong: 'Kubernetes moves a Pod.', right: 'It makes a new one.'})],
});

const compose = aTopicOf('compose-vs-kubernetes', 1, {
  sides: [side('docker', 'Docker Compose', ['yaml']), side('kubernetes', 'Kubernetes', ['k8s'])],
  rows: [aRow({id: 'order', aspect: 'Start order', cells: cells('`depends_on`.', 'Init containers.')})],
});

const index = new SearchIndex();
index.add([docker, compose]);

const first = (query: string) => index.search(query).results[0]?.key;

describe('what is found first', () => {
  test.each([
    ['k8s scal', 'docker-vs-kubernetes/scaling'],
    ['scal k8s', 'docker-vs-kubernetes/scaling'],
    ['SCALED', 'docker-vs-kubernetes/scaling'],
    ['docker vs kubernetes', 'docker-vs-kubernetes'],
    ['kubernetes docker', 'docker-vs-kubernetes'],
    ['what is the difference between k8s and docker?', 'docker-vs-kubernetes'],
    ['compose k8s', 'compose-vs-kubernetes'],
    ['docker-compose vs k8s', 'compose-vs-kubernetes'],
    ['crashloop', 'docker-vs-kubernetes/failure'],
    ['crash loop back off', 'docker-vs-kubernetes/failure'],
    ['depends_on', 'compose-vs-kubernetes/order'],
    ['does kubernetes move pods', 'docker-vs-kubernetes/moves'],
    ['/opt/cni/bin', 'docker-vs-kubernetes/network'],
    ['crash loop backoff', 'docker-vs-kubernetes/failure'],
    ['faulttolerance', 'docker-vs-kubernetes/failure'],
    ['docker netw', 'docker-vs-kubernetes/network'],
    ['docker com', 'compose-vs-kubernetes'],
  ])('%s: %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  test('is the part in the topic, at its address in place', () => {
    expect(index.search('scaling').results[0]?.url).toBe('/docker-vs-kubernetes/#scaling');
  });
});

describe('spelling', () => {
  test.each([
    ['kuberntes', 'kubernetes'],
    ['dokcer', 'docker'],
    ['netwroking', 'networking'],
    ['kuberntes scaling', 'kubernetes scaling'],
  ])('%s is read as %s', (query, corrected) => {
    expect(index.search(query).corrected).toBe(corrected);
  });

  test('is left alone where the word stands here, however rare', () => {
    expect(index.search('bridge').corrected).toBeUndefined();
  });

  test('is left alone on request', () => {
    const {corrected, results, unknown} = index.search('kuberntes', {isLiteral: true});
    expect([corrected, results, unknown]).toEqual([undefined, [], ['kuberntes']]);
  });

  test('is not mended beyond recognition', () => {
    expect(index.search('nomad')).toMatchObject({corrected: undefined, results: [], unknown: ['nomad']});
  });
});

test('a word that is nowhere is named, and the others are searched', () => {
  const {results, unknown} = index.search('nomad kubernetes');
  expect(unknown).toEqual(['nomad']);
  expect(results[0]?.key).toBe('docker-vs-kubernetes');
});

test('short forms are written out for the reader', () => {
  expect(index.search('k8s scal').readAs).toBe('Kubernetes scal');
  expect(index.search('docker').readAs).toBeUndefined();
});

test('where nothing is found the topics whose names are nearest are offered', () => {
  expect(index.nearestTopics('yml', 1).map(({key}) => key)).toEqual(['compose-vs-kubernetes']);
  expect(index.nearestTopics('?', 2).map(({key}) => key)).toEqual(['docker-vs-kubernetes', 'compose-vs-kubernetes']);
});

describe('whatever is typed gives an answer, and no freeze', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['one letter', 'k'],
    ['ten thousand letters', 'kubernetes '.repeat(1000)],
    ['one word of ten thousand letters', 'k'.repeat(10_000)],
    ['a whale', '🐳'],
    ['half a character', '\ud83d'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a pattern', '.*+?^${}()|[]\\'],
    ['right to left', 'دوكر كوبرنيتيس'],
    ['names of objects', '__proto__ constructor toString'],
    ['only small words', 'what is the'],
    ['a null', '\0docker\0'],
  ])('%s', (_, query) => {
    const {results, marks} = index.search(query);
    expect(results.length).toBeLessThanOrEqual(30);
    expect(Array.isArray(marks)).toBe(true);
  });
});

test('adding a topic again changes nothing', () => {
  const other = new SearchIndex();
  other.add([docker]);
  other.add([docker, compose]);
  expect(other.search('scaling').results.map(({key}) => key)).toEqual(
    index.search('scaling').results.map(({key}) => key),
  );
});
