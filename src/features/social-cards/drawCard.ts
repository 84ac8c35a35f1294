import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import {CARD_HEIGHT, CARD_WIDTH} from '../../core/design/cardSize';
import {colours, sideColours} from '../../core/design/tokens';
import type {CardFont, FontName} from './cardFonts';
import type {Card} from './cardsOf';
import {fitTexts, type Measure, type Run, type Step} from './fitText';
import {palettePng} from './palettePng';

type Fonts = Record<FontName, CardFont>;

/** Letters of one font and colour within a line. */
interface Piece {
  text: string;
  font: FontName;
  size: number;
  colour: string;
}

/** A line of letters; `top` is the upper edge of its box, `right` the distance from the right edge of the card. */
interface TextLine {
  pieces: Piece[];
  top: number;
  height: number;
  left?: number;
  right?: number;
}

/** A drawing: shapes as SVG, letters by place. */
interface Drawing {
  shapes: string[];
  lines: TextLine[];
  /** Names of the columns whose text did not fit whole. */
  shortened?: string[];
}

/** Every colour of a card: a picture has one theme. A card is drawn anew when one of them changes. */
export const cardColours = {
  paper: colours.bg.light,
  ink: colours.ink.light,
  ink2: colours['ink-2'].light,
  ink3: colours['ink-3'].light,
  sides: sideColours.map((name) => colours[name].light),
};
const {paper: PAPER, ink: INK, ink2: INK_2, ink3: INK_3, sides: SIDE_COLOURS} = cardColours;

const MARGIN = 64;
const CONTENT = CARD_WIDTH - 2 * MARGIN;
const RULE = 530;
/** Letters are measured without kerning and drawn with it, so a line is given a little less than its room. */
const SAFETY = 0.985;

/** The picture of a card: what it says is shortened until it fits, so nothing is clipped. */
export async function drawCard(card: Card, fonts: Fonts): Promise<Buffer> {
  const {shapes, lines} = composeCard(card, fonts);
  const svg = await satori(page(lines.map(lineBox)) as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: satoriFonts(fonts),
  });
  const whole = svg.replace(/<\/svg>\s*$/, `${shapes.join('')}</svg>`);
  const image = new Resvg(whole, {font: {loadSystemFonts: false}}).render();
  return palettePng(image.pixels, image.width, image.height);
}

type SatoriFonts = Parameters<typeof satori>[1]['fonts'];

const readForSatori = new WeakMap<Fonts, SatoriFonts>();

/** The fonts as satori takes them; it reads them once for a list, so the list must stay the same. */
function satoriFonts(fonts: Fonts): SatoriFonts {
  const known = readForSatori.get(fonts);
  if (known) return known;
  const list = Object.entries(fonts).map(([name, {data, weight, style}]) => ({name, data, weight, style}));
  readForSatori.set(fonts, list);
  return list;
}

/** Everything on a card and where it stands. */
export function composeCard(card: Card, fonts: Fonts): Drawing {
  const isTrap = card.columns.some(({kind}) => kind === 'wrong');
  return joined([
    logo(),
    corner(card, fonts),
    isTrap ? {shapes: [], lines: []} : title(card, fonts),
    columns(card, fonts, isTrap),
    foot(card),
  ]);
}

const joined = (drawings: Drawing[]): Drawing => ({
  shapes: drawings.flatMap(({shapes}) => shapes),
  lines: drawings.flatMap(({lines}) => lines),
  shortened: drawings.flatMap(({shortened = []}) => shortened),
});

const logo = (): Drawing => ({
  shapes: [
    `<path fill="${SIDE_COLOURS[0]}" d="M65 55h17v34H65z"/>`,
    `<path fill="${SIDE_COLOURS[1]}" d="M85.5 55a17 17 0 0 1 0 34z"/>`,
  ],
  lines: [{pieces: [{text: 'Versus', font: 'serif', size: 34, colour: INK}], top: 48, height: 48, left: 118}],
});

/** The name of the comparison, or, where that is the title, how much there is. */
function corner({corner: text, sideNames}: Card, fonts: Fonts): Drawing {
  const pieces = (size: number): Piece[] =>
    text === undefined ? versus(sideNames, 'sans', size, INK_2) : [{text, font: 'sans', size, colour: INK_2}];
  return {
    shapes: [],
    lines: [{pieces: fitPieces(pieces, [28, 24, 20], CONTENT - 200, fonts), top: 48, height: 48, right: MARGIN}],
  };
}

function title({title: text, sideNames}: Card, fonts: Fonts): Drawing {
  const pieces = (size: number): Piece[] =>
    text === undefined
      ? versus(sideNames, 'serif', size, INK)
      : [{text: drawable(text.replace(/`/g, ''), 'serif', fonts), font: 'serif', size, colour: INK}];
  return {
    shapes: [],
    lines: [
      {pieces: fitPieces(pieces, [96, 84, 72, 64, 56, 48, 40], CONTENT, fonts), top: 112, height: 120, left: MARGIN},
    ],
  };
}

function versus(names: readonly string[], font: FontName, size: number, colour: string): Piece[] {
  return names.flatMap((name, index) => [
    ...(index > 0 ? [{text: ' vs ', font: 'serifItalic' as const, size: size * 0.86, colour: INK_3}] : []),
    {text: name, font, size, colour},
  ]);
}

/** One line of letters in the largest of the sizes that fits; in the smallest, words are left out at the end. */
function fitPieces(make: (size: number) => Piece[], sizes: number[], room: number, fonts: Fonts): Piece[] {
  const fitting = sizes.map(make).find((pieces) => widthOf(pieces, fonts) <= room * SAFETY);
  if (fitting) return fitting;
  const pieces = make(sizes.at(-1)!);
  for (;;) {
    const last = pieces.at(-1);
    if (!last) return [];
    const shorter = last.text.replace(/…$/, '').replace(/(^|\s+)\S*\s*$/, '');
    // The only word is cut between letters rather than left out.
    if (shorter === '' && pieces.length === 1) last.text = `${last.text.replace(/…$/, '').slice(0, -1)}…`;
    else if (shorter === '') pieces.pop();
    else last.text = `${shorter}…`;
    if (widthOf(pieces, fonts) <= room * SAFETY) return pieces;
  }
}

/** How far to the right a line reaches. */
export const rightEdgeOf = ({pieces, left, right}: TextLine, fonts: Fonts): number =>
  right === undefined ? (left ?? 0) + widthOf(pieces, fonts) : CARD_WIDTH - right;

const widthOf = (pieces: readonly Piece[], fonts: Fonts) =>
  pieces.reduce((sum, {text, font, size}) => sum + fonts[font].metrics.widthOf(text) * size, 0);

/** Sizes by the number of columns, largest first; the height of a line is 1.25 of its letters. */
const sideSizes: Record<number, number[]> = {2: [39, 36, 32], 3: [34, 31, 28], 4: [30, 27, 25]};

function columns(card: Card, fonts: Fonts, isTrap: boolean): Drawing {
  const count = card.columns.length;
  const gap = count > 2 ? 28 : 37;
  const step = (CONTENT + gap * 2) / count;
  const width = step - gap * 2;
  const top = isTrap ? 132 : 250;
  const textTop = top + 60;
  const sizes = isTrap ? [46, 42, 39, 36, 32, 28] : (sideSizes[count] ?? [25]);
  const steps = sizes.map((size): Step => ({size, lines: Math.floor((RULE - 14 - textTop) / (size * 1.25))}));
  const fit = (texts: string[], measure: Measure) => fitTexts(texts, width * SAFETY, steps, measure);
  const texts = card.columns.map(({text, kind}) => drawable(text, fontOf(kind), fonts));
  const sameSize = fit(texts, measureIn('sans', fonts));
  const fitted = card.columns.map(({kind}, index) => {
    if (!isTrap) return {size: sameSize.size, lines: sameSize.texts[index]!};
    const {size, texts: lines} = fit([texts[index]!], measureIn(fontOf(kind), fonts));
    return {size, lines: lines[0]!};
  });
  const bottom = Math.max(...fitted.map(({size, lines}) => textTop + lines.length * size * 1.25));
  const drawings = card.columns.map(({kind, name}, place): Drawing => {
    const left = MARGIN + place * step;
    const colour = kind === 'side' ? (SIDE_COLOURS[place] ?? INK) : INK_2;
    const {size, lines} = fitted[place]!;
    const names = (nameSize: number): Piece[] => [
      {
        text: drawable(name, 'sansBold', fonts),
        font: 'sansBold',
        size: nameSize,
        colour: kind === 'right' ? INK : colour,
      },
    ];
    const isLast = place === count - 1;
    return {
      shortened: lettersOf(lines.flat()) === lettersOf([{text: texts[place]!.replaceAll('`', '')}]) ? [] : [name],
      shapes: [
        mark(kind, place, left, top + 23, colour),
        ...(isLast ? [] : [seam(left + step - gap, top + 3, bottom + 8, isTrap)]),
      ],
      lines: [
        {pieces: fitPieces(names, [34, 30, 26, 22, 18], width - 35, fonts), top, height: 46, left: left + 35},
        ...lines.map((line, index): TextLine => ({
          pieces: line.map(({text, isCode}) => ({
            text,
            font: isCode ? 'mono' : fontOf(kind),
            size: isCode ? size * CODE_SCALE : size,
            colour: kind === 'wrong' ? INK_2 : INK,
          })),
          top: textTop + index * size * 1.25,
          height: size * 1.25,
          left,
        })),
      ],
    };
  });
  return joined(drawings);
}

/** The letters alone: where lines break is of no interest. */
const lettersOf = (runs: readonly {text: string}[]) =>
  runs
    .map(({text}) => text)
    .join('')
    .replace(/\s+/g, '');

const CODE_SCALE = 0.88;

const fontOf = (kind: Card['columns'][number]['kind']): FontName => (kind === 'wrong' ? 'serifItalic' : 'sans');

const measureIn =
  (font: FontName, fonts: Fonts): Measure =>
  ({text, isCode}: Run, size) =>
    isCode ? fonts.mono.metrics.widthOf(text) * size * CODE_SCALE : fonts[font].metrics.widthOf(text) * size;

/** Square, round, triangle or diamond for a side; a cross or a check for a trap. */
function mark(
  kind: Card['columns'][number]['kind'],
  place: number,
  left: number,
  middle: number,
  colour: string,
): string {
  const stroke = `fill="none" stroke="${kind === 'wrong' ? INK_2 : INK}" stroke-width="4"`;
  if (kind === 'wrong') return `<path ${stroke} d="M${left + 2} ${middle - 9}l18 18m0-18l-18 18"/>`;
  if (kind === 'right') return `<path ${stroke} d="M${left + 1} ${middle + 1}l7 8 14-17"/>`;
  const shapes = [
    `M${left} ${middle - 11}h22v22h-22z`,
    `M${left} ${middle}a11 11 0 0 1 22 0a11 11 0 0 1-22 0z`,
    `M${left + 11} ${middle - 11}l11 22h-22z`,
    `M${left + 11} ${middle - 12}l12 12-12 12-12-12z`,
  ];
  return `<path fill="${colour}" d="${shapes[place] ?? shapes[0]}"/>`;
}

const seam = (x: number, from: number, to: number, isDashed: boolean) =>
  `<path stroke="${INK}" stroke-width="2"${isDashed ? ' stroke-dasharray="8 7"' : ''} d="M${x} ${from}V${to}"/>`;

function foot({versions, checked}: Card): Drawing {
  const piece = (text: string): Piece => ({text, font: 'sans', size: 28, colour: INK_2});
  return {
    shapes: [`<path stroke="${INK}" stroke-width="2" d="M${MARGIN} ${RULE}h${CONTENT}"/>`],
    lines: [
      {pieces: [piece(versions)], top: 550, height: 44, left: MARGIN},
      {pieces: [piece(checked)], top: 550, height: 44, right: MARGIN},
    ],
  };
}

/** The text with a question mark for each letter that the fonts do not have. */
function drawable(text: string, font: FontName, fonts: Fonts): string {
  return Array.from(text.replace(/\s+/g, ' '))
    .map((letter) => (fonts[font].metrics.has(letter) && fonts.mono.metrics.has(letter) ? letter : '?'))
    .join('');
}

/** An element as satori takes it. */
interface Box {
  type: 'div';
  props: {style: Record<string, string | number>; children: Box[] | string};
}

const box = (style: Record<string, string | number>, children: Box[] | string): Box => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, children},
});

const page = (children: Box[]) =>
  box({position: 'relative', width: CARD_WIDTH, height: CARD_HEIGHT, background: PAPER}, children);

const lineBox = ({pieces, top, height, left, right}: TextLine): Box =>
  box(
    {position: 'absolute', top, height, alignItems: 'baseline', ...(right === undefined ? {left: left ?? 0} : {right})},
    pieces.map(({text, font, size, colour}) =>
      box(
        {fontFamily: font, fontSize: size, lineHeight: `${height}px`, color: colour, whiteSpace: 'pre', flexShrink: 0},
        text,
      ),
    ),
  );
