import {expect, test} from 'vitest';
import {namesShare, sideNamesOf} from './sideNames';

const names = sideNamesOf({
  id: 'compose-vs-kubernetes',
  title: 'Docker Compose vs Kubernetes',
  url: '/',
  place: 0,
  sides: [
    {name: 'Docker Compose', aliases: ['compose']},
    {name: 'Kubernetes', aliases: ['k8s']},
  ],
  records: [],
});

const share = (...words: string[]) =>
  namesShare(
    names,
    words.map((word) => new Set([word])),
  );

test('a query of nothing but the names of two sides is about the topic, in any order', () => {
  expect(share('docker', 'compose', 'kubernetes')).toBe(1);
  expect(share('kubernetes', 'compose', 'docker')).toBe(1);
});

test('another name of a side counts less, and one side less than two', () => {
  expect(share('compose', 'k8s')).toBeLessThan(1);
  expect(share('kubernetes')).toBeLessThan(share('compose', 'k8s'));
  expect(share('kubernetes')).toBeGreaterThan(0);
});

test('any other word asks for something about them', () => {
  expect(share('compose', 'kubernetes', 'scaling')).toBe(0);
  expect(share()).toBe(0);
});
