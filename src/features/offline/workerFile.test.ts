import {createContext, runInContext} from 'node:vm';
import {expect, test} from 'vitest';
import {leavingWorkerFile, workerFile} from './workerFile';

const aFile = (path: string, content: string) => ({path, content: Buffer.from(content)});
const files = [aFile('index.html', 'home'), aFile('tea/index.html', 'tea'), aFile('404.html', 'none')];

/** What the worker says of itself once it runs, as far as it does without a browser. */
function editionOf(text: string) {
  const scope = {location: {href: 'https://tea.example/base/sw.js'}, URL, addEventListener: () => undefined};
  const self: Record<string, unknown> = {...scope};
  runInContext(text, createContext({...scope, self}));
  return self.edition as {version: string; files: Record<string, string>};
}

test('pages are listed as they are asked for, each with nine bytes of its SHA-256', () => {
  const {files: listed} = editionOf(workerFile('.', files));
  expect(Object.keys(listed)).toEqual(['', 'tea/', '404.html']);
  // echo -n home | openssl dgst -sha256 -binary | head -c 9 | base64
  expect(listed['']).toBe('TqFAWIFQdzzj');
});

test('the version follows the content of the files and nothing else', () => {
  const versionOf = (list: typeof files) => editionOf(workerFile('.', list)).version;
  expect(versionOf(files)).toBe(versionOf([...files]));
  expect(versionOf(files)).not.toBe(versionOf([aFile('index.html', 'house'), ...files.slice(1)]));
  expect(versionOf(files)).toMatch(/^[\w-]{12}$/);
});

test('the worker is a plain script that is small', () => {
  const script = workerFile('.', []);
  expect(script).not.toMatch(/\b(?:import|export)\b/);
  expect(script.length).toBeLessThan(9000);
});

test('the worker that leaves is a plain script that answers no request', () => {
  const script = leavingWorkerFile('.');
  expect(script).not.toMatch(/\b(?:import|export)\b|fetch/);
  expect(script).toContain('unregister');
});
