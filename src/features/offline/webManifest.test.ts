import {Resvg} from '@resvg/resvg-js';
import {expect, test} from 'vitest';
import {colours as tokens} from '../../core/design/tokens';
import {appIcons, drawAppIcons, PAPER} from './appIcons';
import {webManifest} from './webManifest';

const icons = drawAppIcons();

test('the manifest installs the site under the address that it is served at', () => {
  const manifest = JSON.parse(webManifest('Versus', 'X vs Y.', '/base/')) as {icons: {src: string; purpose: string}[]};
  expect(manifest).toMatchObject({id: '/base/', start_url: '/base/', scope: '/base/', name: 'Versus'});
  expect(manifest.icons.map(({purpose}) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const {src} of manifest.icons) expect(icons.map(({path}) => `/base/${path}`)).toContain(src);
});

/** The colours of a picture, row by row. */
function coloursOf(png: Uint8Array, size: number): string[][] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="${href}"/></svg>`;
  const {pixels} = new Resvg(svg).render();
  return Array.from({length: size}, (_, y) =>
    Array.from({length: size}, (_, x) => `#${pixels.subarray((y * size + x) * 4).toString('hex', 0, 3)}`),
  );
}

test.each(appIcons)('$path has its size, both sides of the logo and the paper around them', ({path, size, share}) => {
  const png = Buffer.from(icons.find((icon) => icon.path === path)!.content as Uint8Array);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  const colours = coloursOf(png, size);
  const middle = Math.round(size / 2);
  expect(colours[middle]![middle - Math.round((size * share) / 4)]).toBe(tokens['side-a'].light);
  expect(colours[middle]![middle + Math.round((size * share) / 4)]).toBe(tokens['side-b'].light);
  expect(colours[0]![0]).toBe(PAPER);
});

test('a system may cut a maskable icon to a circle of four fifths, and nothing of the logo is lost', () => {
  const {path, size} = appIcons.find(({purpose}) => purpose === 'maskable')!;
  const colours = coloursOf(icons.find((icon) => icon.path === path)!.content as Uint8Array, size);
  const isOutside = (x: number, y: number) => Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > size * 0.4;
  const lost = colours.flatMap((row, y) => row.filter((colour, x) => isOutside(x, y) && colour !== PAPER));
  expect(lost).toEqual([]);
});
