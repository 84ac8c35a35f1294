import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {licencesText} from './licencesText';
import {packagesOf} from './packagesOf';
import {readPackage} from './readPackage';

test('a package is told by the place of a file, within packages too', () => {
  const files = [
    '/site/node_modules/tea/node_modules/cup/lib/a.js',
    '/site/node_modules/@scope/tea/index.js',
    '/site/node_modules/@scope/tea/other.js',
    '/site/src/page.tsx',
  ];
  expect(packagesOf(files)).toEqual(['@scope/tea', 'tea/node_modules/cup']);
});

test('each text stands once, with all packages that it covers', () => {
  const text = licencesText([
    {name: 'cup', version: '1.0.0', licence: 'MIT', text: 'Do as you like.'},
    {name: 'pot', version: '2.0.0', licence: 'ISC', text: undefined},
    {name: 'tea', version: '1.1.0', licence: 'MIT', text: 'Do as you like.'},
  ]);
  expect(text).toContain('cup 1.0.0: MIT\npot 2.0.0: ISC\ntea 1.1.0: MIT');
  expect(text.match(/Do as you like\./g)).toHaveLength(1);
  expect(text).toContain('cup, tea\n\nDo as you like.');
});

test('a package without a licence stops the build', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  mkdirSync(path.join(siteDir, 'node_modules/tea'), {recursive: true});
  writeFileSync(path.join(siteDir, 'node_modules/tea/package.json'), '{"name": "tea", "version": "1.0.0"}');
  expect(() => readPackage(siteDir, 'tea')).toThrow('node_modules/tea/package.json: no licence is named.');
});
