import opentype from 'opentype.js';

/** How wide the letters of a font are. */
export interface FontMetrics {
  has(letter: string): boolean;
  /** Width in ems, without kerning. */
  widthOf(text: string): number;
}

/** Reads the widths from a WOFF file; one that is no font throws. */
export function readFontMetrics(woff: Buffer): FontMetrics {
  const font = opentype.parse(new Uint8Array(woff).buffer);
  // Texts are measured thousands of times while they are fitted, and looking a letter up takes a while.
  const advances = new Map<string, number>();
  const advanceOf = (letter: string) => {
    const known = advances.get(letter);
    if (known !== undefined) return known;
    const {advanceWidth} = font.charToGlyph(letter);
    advances.set(letter, advanceWidth);
    return advanceWidth;
  };
  return {
    has: (letter) => font.charToGlyphIndex(letter) > 0,
    widthOf: (text) => Array.from(text).reduce((sum, letter) => sum + advanceOf(letter), 0) / font.unitsPerEm,
  };
}
