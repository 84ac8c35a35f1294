import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {changePages, htmlFiles, writeFiles} from './writePages';

function aBuiltSite(): string {
  const outDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(outDir, {recursive: true}));
  mkdirSync(path.join(outDir, 'tea'));
  writeFileSync(path.join(outDir, 'tea/index.html'), 'tea');
  return outDir;
}

test('rendered and added pages get the change, other files do not', () => {
  const outDir = aBuiltSite();
  const change = (html: string, file: string) => `${html} of ${file}`;
  const rendered = htmlFiles(outDir);
  const files = [
    {path: 'tea/price/index.html', content: 'price'},
    {path: 'rules.txt', content: 'rules'},
  ];
  writeFiles(outDir, files, change);
  changePages(outDir, rendered, change);
  const written = Object.fromEntries(
    readdirSync(outDir, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(outDir, file), readFileSync(file, 'utf8')]),
  );
  expect(written).toEqual({
    'tea/index.html': 'tea of tea/index.html',
    'tea/price/index.html': 'price of tea/price/index.html',
    'rules.txt': 'rules',
  });
});

test('added pages are made one after the other, each written before the next', () => {
  const outDir = aBuiltSite();
  const made: string[] = [];
  function* pages() {
    for (const name of ['a', 'b']) {
      made.push(name);
      yield {path: `${name}/index.html`, content: name};
    }
  }
  const before: string[][] = [];
  writeFiles(outDir, pages(), (html) => {
    before.push([...made]);
    return html;
  });
  expect(before).toEqual([['a'], ['a', 'b']]);
  expect(htmlFiles(outDir)).toHaveLength(3);
});
