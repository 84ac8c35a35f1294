import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readFontMetrics, type FontMetrics} from './fontMetrics';

export type FontName = 'serif' | 'serifItalic' | 'sans' | 'sansBold' | 'mono';

interface FontFile {
  file: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

/** Fonts for pictures only: readers never load one, and a picture looks the same wherever it was drawn. */
const fontFiles: Record<FontName, FontFile> = {
  serif: {file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff', weight: 600, style: 'normal'},
  serifItalic: {file: 'source-serif-4/files/source-serif-4-latin-400-italic.woff', weight: 400, style: 'italic'},
  sans: {file: 'source-sans-3/files/source-sans-3-latin-400-normal.woff', weight: 400, style: 'normal'},
  sansBold: {file: 'source-sans-3/files/source-sans-3-latin-600-normal.woff', weight: 600, style: 'normal'},
  mono: {file: 'source-code-pro/files/source-code-pro-latin-400-normal.woff', weight: 400, style: 'normal'},
};

export interface CardFont extends Omit<FontFile, 'file'> {
  data: Buffer;
  metrics: FontMetrics;
}

export function readCardFonts(siteDir: string): Record<FontName, CardFont> {
  const read = ({file, weight, style}: FontFile): CardFont => {
    const data = readFileSync(path.join(siteDir, 'node_modules/@fontsource', file));
    return {data, metrics: readFontMetrics(data), weight, style};
  };
  return Object.fromEntries(Object.entries(fontFiles).map(([name, file]) => [name, read(file)])) as Record<
    FontName,
    CardFont
  >;
}
