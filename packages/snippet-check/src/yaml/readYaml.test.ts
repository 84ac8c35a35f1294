import {expect, it} from 'vitest';
import {readYaml} from './readYaml';

it('Kubernetes reads yes as true, Compose as text', () => {
  expect(readYaml('a: yes', '1.1').documents[0]!.value).toEqual({a: true});
  expect(readYaml('a: yes', '1.2').documents[0]!.value).toEqual({a: 'yes'});
});

it('times and dates stay text, as Go programs take them', () => {
  expect(readYaml('a: 12:30\nb: 2026-01-31', '1.1').documents[0]!.value).toEqual({a: '12:30', b: '2026-01-31'});
});

it('a path leads to the line of its key, through aliases too, or to the nearest thing above', () => {
  const [document] = readYaml('a: &x\n  b: 1\nc:\n  - d: 2\n  - *x\n', '1.2').documents;
  expect([['c', 0, 'd'], ['c', 1, 'b'], ['c', 0, 'missing'], ['c']].map((path) => document!.lineOf(path))).toEqual([
    4, 2, 4, 3,
  ]);
});

it('only the first error of a document is told', () => {
  expect(readYaml('a: 1\n\tb: 2\n', '1.2').problems).toHaveLength(1);
});

it('a merge of what is no mapping is a problem of the text, not an error of ours', () => {
  expect(readYaml('a: &x 1\nb:\n  <<: *x\n', '1.2').problems).toHaveLength(1);
});
