import {expect, test} from 'vitest';
import {printedScript} from '../printedScript';
import {searchWorkerIn, withResults} from './withResults';

const page = (region: string) => `<head><link rel=stylesheet href=/a.css></head><section ${region}></section>`;

test('the script stands before the style sheets, with what it needs to ask', () => {
  const region =
    'class=x data-results="" data-entry=/search/current-1/entry.json data-repository="https://a.example/b?c"';
  expect(withResults(page(region), 'go()', '/assets/js/search.1.js')).toBe(
    `<head><script data-worker="/assets/js/search.1.js" data-entry=/search/current-1/entry.json data-repository="https://a.example/b?c">go()</script><link rel=stylesheet href=/a.css></head><section ${region}></section>`,
  );
});

test('a page without results is left as it is', () => {
  expect(withResults(page('class=x'), 'go()', '/w.js')).toBe(page('class=x'));
});

test('a page of results that names no index stops the build', () => {
  expect(() => withResults(page('data-results=""'), 'go()', '/w.js')).toThrow('should name the index');
});

test('the worker is found by its name, and its absence stops the build', () => {
  expect(searchWorkerIn(['main.01234567.js', 'search.89abcdef.js'])).toBe('search.89abcdef.js');
  expect(() => searchWorkerIn(['main.01234567.js'])).toThrow('search worker, and these are: none');
});

test('the script is one that a page can hold: it does not end its own element, and it is small', () => {
  const script = printedScript('src/search/results.client.ts');
  expect(script).not.toMatch(/<\/script|<!--|import|export/i);
  expect(script.length).toBeLessThan(1500);
});
