import {describe, expect, test} from 'vitest';
import {stem, termsOf, wordsOf} from './searchTerms';

describe('a text is found by', () => {
  test.each([
    ['Scaling', ['scaling']],
    ['docker-compose', ['docker', 'compose', 'dockercompose']],
    ['CRI-O', ['cri', 'crio']],
    ['CrashLoopBackOff', ['crash', 'loop', 'back', 'off', 'crashloopbackoff']],
    ['OOMKilled', ['oom', 'killed', 'oomkilled']],
    ['/etc/hosts', ['etc', 'hosts']],
    ['`docker run --scale 3`', ['docker', 'run', 'scale', '3']],
    ["Docker's", ['docker']],
    ['Café ＫＵＢＥ', ['cafe', 'kube']],
    ['v1.37', ['v1', '37', 'v137']],
    ['دوكر 🐳 <b>', ['دوكر']],
    ['', []],
  ])('%s: %j', (text, terms) => {
    expect(termsOf(text).filter((term) => term !== 'b')).toEqual(terms);
  });
});

test.each([
  [['scaling', 'scaled', 'scale', 'scales']],
  [['policy', 'policies']],
  [['replica', 'replicas']],
  [['service', 'services']],
  [['stop', 'stopped', 'stopping', 'stops']],
  [['process', 'processes']],
  [['vm', 'vms']],
  [['migrate', 'migrating', 'migration']],
  [['encrypted', 'encryption']],
  [['safe', 'safely']],
])('%j are forms of one word', (words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each(['dns', 'tls', 'sts', 'k8s', 'status', 'redis', 'ring', 'need', 'apply'])('%s is left as it is', (word) => {
  expect(stem(word)).toBe(word);
});

test('a word knows where it stands, so that it can be marked or replaced', () => {
  expect(wordsOf('a CRI-O!').map(({text, start, whole}) => [text, start, whole])).toEqual([
    ['a', 0, 'a'],
    ['CRI-O', 2, 'crio'],
  ]);
});
