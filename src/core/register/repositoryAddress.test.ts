import {expect, test} from 'vitest';
import {editAddress, repositoryAddress} from './repositoryAddress';

test.each([
  ['https://github.com/example/versus', 'https://github.com/example/versus'],
  ['git+https://github.com/example/versus.git', 'https://github.com/example/versus'],
  ['https://github.com/example/versus/', 'https://github.com/example/versus'],
  ['git@github.com:example/versus.git', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
  [undefined, undefined],
])('the repository %s is %s', (repository, address) => {
  expect(repositoryAddress(repository)).toBe(address);
});

test('a file is edited on the main branch', () => {
  expect(editAddress('https://github.com/example/versus', 'docs/tea-vs-coffee/topic.yaml')).toBe(
    'https://github.com/example/versus/edit/main/docs/tea-vs-coffee/topic.yaml',
  );
});
