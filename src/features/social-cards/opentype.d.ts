/** The package has no types of its own; those of others describe the version before. */
declare module 'opentype.js' {
  interface Font {
    unitsPerEm: number;
    /** 0 where the font does not have the letter. */
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): {advanceWidth: number};
  }
  const opentype: {parse(font: ArrayBuffer): Font};
  export default opentype;
}
