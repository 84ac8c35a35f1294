import {expect, test} from 'vitest';
import {compareManifests, linesOfFile} from './goldenManifest';

const lines = (file: string, text: string) => linesOfFile(file, new TextEncoder().encode(text), String);

test('hashes in names, in policies and in classes are no difference', () => {
  const page = (hash: string, class_: string) =>
    lines('index.html', `<script src="/assets/js/reading.${hash}.js"></script><tr class="late row_${class_}">`);
  expect(page('00112233', 'Zip0')).toEqual(page('44556677', 'a-_9'));
  expect(lines('index.html', '<b class=row_Zip0>')).toEqual(lines('index.html', '<b class=row_aaaa>'));
  expect(lines('assets/js/reading.00112233.js', '1')).toEqual(lines('assets/js/reading.44556677.js', '1'));
  expect(lines('assets/css/a.00112233.css', '.row_Zip0:hover{top:0}')).toEqual(
    lines('assets/css/a.11112233.css', '.row_aaaa:hover{top:0}'),
  );
});

test('words, rules and attributes are', () => {
  expect(lines('a.css', '.row_Zip0{top:0}')).not.toEqual(lines('a.css', '.row_Zip0{top:1px}'));
  expect(lines('index.html', '<p class="a">Tea')).not.toEqual(lines('index.html', '<p class="b">Tea'));
});

test('names that live for ever have lines of their own', () => {
  expect(lines('feed.xml', '<id>tag:a</id>')).toContain('feed id tag:a');
  expect(lines('anki/all.txt', '#guid column:1\ntea/leaf\tVersus')).toContain('guid anki/all.txt tea/leaf');
  expect(lines('assets/js/practice.00112233.js', 'x="versus-practice/a"')).toContain(
    'store key assets/js/practice.*.js versus-practice/a',
  );
});

test('a comparison names what is gone, new and changed', () => {
  expect(compareManifests(['file a 1', 'file b 1', 'guid x'], ['file b 2', 'file c 1', 'guid y'])).toEqual([
    'gone     file a',
    'gone     guid x',
    'new      file c',
    'new      guid y',
    'changed  file b',
  ]);
});
