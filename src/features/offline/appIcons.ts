import {Resvg} from '@resvg/resvg-js';
import {favicon} from '../../core/design/favicon';
import {colours} from '../../core/design/tokens';
import type {OutputFile} from '../../site/host/outputFile';

/** The paper of the light theme: a system shows an icon on colours of its own, so it brings its ground along. */
export const PAPER = colours.bg.light;

/** The icons that systems ask for; `share` is how much of the width the logo takes. */
export const appIcons = [
  {path: 'icons/192.png', size: 192, share: 0.7, purpose: 'any'},
  {path: 'icons/512.png', size: 512, share: 0.7, purpose: 'any'},
  // Of these a system may cut everything outside of a circle that is four fifths as wide.
  {path: 'icons/maskable.png', size: 512, share: 0.5, purpose: 'maskable'},
  {path: 'icons/apple.png', size: 180, share: 0.64, purpose: undefined},
] as const;

/** What search engines show, who ask for it by its name: a multiple of 48. */
const SMALL = 48;

/** The icons as pictures, drawn from the icon of the browser's tab. */
export function drawAppIcons(): OutputFile[] {
  return [
    ...appIcons.map(({path: file, size, share}) => ({path: file, content: drawIcon(size, share)})),
    {path: 'favicon.ico', content: asIco(drawIcon(SMALL, 0.8), SMALL)},
  ];
}

/** A file of one picture, `size` pixels wide and high. */
function asIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  // One icon, with a directory entry of 16 bytes: width, height, planes, bits a pixel, length and start of the picture.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

function drawIcon(size: number, share: number): Uint8Array {
  const side = size * share;
  const start = (size - side) / 2;
  const placed = favicon.replace('<svg ', `<svg x="${start}" y="${start}" width="${side}" height="${side}" `);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path fill="${PAPER}" d="M0 0h${size}v${size}H0z"/>${placed}</svg>`;
  return new Resvg(svg).render().asPng();
}
