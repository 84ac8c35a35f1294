import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {compress} from './compress.mjs';

let [folder, build, server] = ['', '', ''];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'versus-compress-'));
  [build, server] = [path.join(folder, 'build'), path.join(folder, 'server')];
  mkdirSync(path.join(build, 'tea-vs-coffee'), {recursive: true});
  write('index.html', '<p>Home</p>');
});

afterEach(() => rmSync(folder, {recursive: true}));

const write = (file: string, content: string | Buffer) => writeFileSync(path.join(build, file), content);
const laidOut = (file: string) => path.join(server, file);

test('a page is there three times under its own name, and says the same each time', async () => {
  const page = '<p>Tea is brewed, and so is coffee.</p>\n'.repeat(100);
  write('tea-vs-coffee/index.html', page);
  await compress(build, server);
  const read = (tree: string) => readFileSync(laidOut(`site/${tree}/tea-vs-coffee/index.html`));
  expect(read('plain').toString()).toBe(page);
  expect(brotliDecompressSync(read('br')).toString()).toBe(page);
  expect(gunzipSync(read('gzip')).toString()).toBe(page);
});

test('what would not get smaller is there once', async () => {
  write('card.png', 'a'.repeat(1_000));
  await compress(build, server);
  const found = ['index.html', 'card.png'].flatMap((file) =>
    ['plain', 'br', 'gzip'].filter((tree) => existsSync(laidOut(`site/${tree}/${file}`))),
  );
  expect(found).toEqual(['plain', 'plain']);
});

test('rules are for the server, and readers cannot ask for them', async () => {
  for (const file of ['redirects.map', 'csp-header.conf', '_redirects']) write(file, '"/old/" "/new/";\n'.repeat(50));
  await compress(build, server);
  expect(['redirects.map', 'csp-header.conf'].map((file) => existsSync(laidOut(`rules/${file}`)))).toEqual([
    true,
    true,
  ]);
  const shown = ['redirects.map', 'csp-header.conf', '_redirects'].filter((file) =>
    ['plain', 'br', 'gzip'].some((tree) => existsSync(laidOut(`site/${tree}/${file}`))),
  );
  expect(shown).toEqual([]);
});

test('a page that is gone from the build is gone from what was laid out before', async () => {
  write('old.html', 'old');
  await compress(build, server);
  rmSync(path.join(build, 'old.html'));
  await compress(build, server);
  expect(existsSync(laidOut('site/plain/old.html'))).toBe(false);
});

test('a file keeps the time that it was made, of which servers make its tag', async () => {
  await compress(build, server);
  const seconds = (file: string) => Math.round(statSync(file).mtimeMs / 1_000);
  expect(seconds(laidOut('site/plain/index.html'))).toBe(seconds(path.join(build, 'index.html')));
});

test('a folder without a built site is an error that says what to do', async () => {
  await expect(compress(path.join(folder, 'nothing'), server)).rejects.toThrow('Run `npm run build` first.');
});
