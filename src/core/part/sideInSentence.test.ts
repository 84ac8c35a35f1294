import {expect, test} from 'vitest';
import {aTopic} from '../topic/aTopic';
import {sideInSentence} from './sideInSentence';

const said = (distinction: string) => aTopic({distinction});

test('a product stands as it is', () => {
  expect(sideInSentence('Docker', said('Docker packages, and a Docker host runs.'))).toBe('Docker');
});

test('a common noun gets its article and small letters', () => {
  expect(sideInSentence('Virtual machine', said('A virtual machine has its own kernel.'))).toBe('a virtual machine');
  expect(sideInSentence('Image', said('A tag names an image.'))).toBe('an image');
});

test('a kind of object keeps its capital', () => {
  expect(sideInSentence('Pod', said('A Pod is scheduled once.'))).toBe('a Pod');
});

test('a name that is written small is a name', () => {
  expect(sideInSentence('containerd', said('Use a containerd.'))).toBe('containerd');
});

test('code tells nothing about language', () => {
  expect(sideInSentence('Docker', said('Type `a docker.` and wait.'))).toBe('Docker');
});
