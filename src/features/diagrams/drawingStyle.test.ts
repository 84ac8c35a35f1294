import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {colours} from '../../core/design/tokens';
import {DIAGRAM_FOLDER} from '../../site/content/diagramFile';
import {drawingStyle, restyled} from './drawingStyle';

test('every drawing has the style of today', () => {
  const names = readdirSync(DIAGRAM_FOLDER);
  const outOfDate = names.filter((name) => {
    const drawing = readFileSync(path.join(DIAGRAM_FOLDER, name), 'utf8');
    return restyled(drawing) !== drawing;
  });
  expect(names.length).toBeGreaterThan(0);
  expect(outOfDate, 'Drawings have an older style. Run `npm run diagrams`.').toEqual([]);
});

test('a new style leaves everything else where it was', () => {
  const drawing = '<svg><title>$& tea</title><style>.dg{fill:red}</style><rect x="1"/></svg>';
  expect(restyled(drawing)).toBe(`<svg><title>$& tea</title><style>${drawingStyle}</style><rect x="1"/></svg>`);
});

test('a drawing without a style is not passed over', () => {
  expect(() => restyled('<svg/>')).toThrow('has no <style>');
});

test('every colour that a drawing names has a dark one where the drawing stands alone', () => {
  const [, alone = ''] = /@media\(prefers-color-scheme:dark\)\{svg\.dg:root\{([^}]*)\}/.exec(drawingStyle)!;
  const named = [...new Set([...drawingStyle.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name!))];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !alone.includes(`--${name}:#`))).toEqual([]);
  expect(alone).toContain(`--line:${colours.line.dark}`);
});
