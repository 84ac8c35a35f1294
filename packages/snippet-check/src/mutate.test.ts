import {expect, it} from 'vitest';
import {checkSnippet, type SnippetKind} from './checkSnippet';
import {rightCompose} from './compose/composeExamples';
import {rightDockerfiles} from './dockerfile/dockerfileExamples';
import {rightManifests} from './manifest/manifestExamples';
import {mutate} from './mutate';
import {rightShell} from './shell/shellExamples';

it.each<[SnippetKind, readonly string[], fewest: number, survivors: string[]]>([
  ['shell', rightShell, 110, []],
  // An object of a kind that the page itself defines has no schema.
  ['manifest', rightManifests, 1300, ['spec', 'size']],
  ['compose', rightCompose, 170, []],
  ['dockerfile', rightDockerfiles, 110, []],
])('a misspelt word in a right %s snippet is caught', async (kind, snippets, fewest, survivors) => {
  const mutations = snippets.flatMap((code) => mutate(kind, code));
  const passed: string[] = [];
  for (const {word, code} of mutations) {
    if ((await checkSnippet(kind, code, {edition: '1.36'})).length === 0) passed.push(word);
  }
  expect(mutations.length).toBeGreaterThan(fewest);
  expect(passed).toEqual(survivors);
});
