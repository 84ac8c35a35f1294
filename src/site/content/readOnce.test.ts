import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {readOnce} from './readOnce';

test('what was read is kept until a file changes, comes or goes', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const file = path.join(siteDir, 'a.txt');
  let reads = 0;
  const read = () => readOnce(siteDir, siteDir, ['.', 'not-there'], () => (reads += 1));
  writeFileSync(file, 'one');
  expect([read(), read()]).toEqual([1, 1]);
  writeFileSync(file, 'longer');
  expect([read(), read()]).toEqual([2, 2]);
  utimesSync(file, new Date(), new Date(0));
  expect(read()).toBe(3);
  rmSync(file);
  expect([read(), read()]).toEqual([4, 4]);
});
