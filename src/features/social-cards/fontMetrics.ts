import {inflateSync} from 'node:zlib';

/** How wide the letters of a font are. */
export interface FontMetrics {
  has(letter: string): boolean;
  /** Width in ems, without kerning. */
  widthOf(text: string): number;
}

/** Reads the widths from a WOFF file; see https://www.w3.org/TR/WOFF/ and the OpenType tables cmap, head, hhea and hmtx. */
export function readFontMetrics(woff: Buffer): FontMetrics {
  const table = tablesOf(woff);
  const unitsPerEm = table('head').readUInt16BE(18);
  const metricsCount = table('hhea').readUInt16BE(34);
  const advances = table('hmtx');
  const glyphs = glyphsOf(table('cmap'));
  const advanceOf = (letter: string) =>
    advances.readUInt16BE(Math.min(glyphs.get(letter.codePointAt(0)!) ?? 0, metricsCount - 1) * 4);
  return {
    has: (letter) => glyphs.has(letter.codePointAt(0)!),
    widthOf: (text) => Array.from(text).reduce((sum, letter) => sum + advanceOf(letter), 0) / unitsPerEm,
  };
}

function tablesOf(woff: Buffer): (tag: string) => Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const [offset, length, originalLength] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const stored = woff.subarray(offset, offset + length);
    tables.set(woff.toString('latin1', entry, entry + 4), length < originalLength ? inflateSync(stored) : stored);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table ${tag}.`);
    return table;
  };
}

/** Code points and their glyphs, from the subtable of format 4, which every font for the web has. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({length: cmap.readUInt16BE(2)}, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const size = cmap.readUInt16BE(start + 6);
  const glyphs = new Map<number, number>();
  for (let at = start + 14; at < start + 14 + size; at += 2) {
    const last = cmap.readUInt16BE(at);
    const first = cmap.readUInt16BE(at + size + 2);
    const delta = cmap.readUInt16BE(at + 2 * size + 2);
    const rangeAt = at + 3 * size + 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const found = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
