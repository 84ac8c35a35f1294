import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {addPages, changePages, htmlFiles, writeChangedPages} from './builtPages';

function aBuiltSite(): string {
  const outDir = mkdtempSync(path.join(tmpdir(), 'versus-'));
  onTestFinished(() => rmSync(outDir, {recursive: true}));
  mkdirSync(path.join(outDir, 'tea'));
  writeFileSync(path.join(outDir, 'tea/index.html'), 'tea');
  return outDir;
}

test('pages of the framework and added ones get every change in its order, other files none', () => {
  const outDir = aBuiltSite();
  addPages([
    {path: 'tea/price/index.html', content: 'price'},
    {path: 'rules.txt', content: 'rules'},
  ]);
  changePages((html, file) => `${html} of ${file}`);
  changePages((html) => `${html}, checked`);
  writeChangedPages(outDir);
  const written = Object.fromEntries(
    readdirSync(outDir, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(outDir, file), readFileSync(file, 'utf8')]),
  );
  expect(written).toEqual({
    'tea/index.html': 'tea of tea/index.html, checked',
    'tea/price/index.html': 'price of tea/price/index.html, checked',
    'rules.txt': 'rules',
  });
});

test('added pages are made one after the other when they are written, and only once', () => {
  const outDir = aBuiltSite();
  const made: string[] = [];
  function* pages() {
    for (const name of ['a', 'b']) {
      made.push(name);
      yield {path: `${name}/index.html`, content: name};
    }
  }
  addPages(pages());
  expect(made).toEqual([]);
  const before: string[][] = [];
  changePages((html, file) => {
    if (file !== path.join('tea', 'index.html')) before.push([...made]);
    return html;
  });
  writeChangedPages(outDir);
  expect(before).toEqual([['a'], ['a', 'b']]);
  writeChangedPages(outDir);
  expect(made).toEqual(['a', 'b']);
  expect(htmlFiles(outDir)).toHaveLength(3);
});
