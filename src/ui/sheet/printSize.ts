import {inShort} from '../../core/part/inShort';
import {promptOf} from '../../core/topic/promptOf';
import type {SheetFacts} from './sheetFacts';
import {linesOf, type Face} from './linesOf';
import {isSaidAnyway, sheetLists} from './sheetLists';

/** In points: no smaller than a photocopy can bear, no larger than a sheet needs. */
const SIZES = {least: 7.5, most: 9.5} as const;
const STEP = 0.1;

/** What A4 and Letter leave within the margins of `@page sheet`, in points. */
const PAPERS = [
  {width: 538.5, height: 799.3},
  {width: 555.3, height: 749.4},
] as const;

/** Of the height, so that a browser that breaks one line elsewhere still prints one page. */
const FILLED = 0.985;

/**
 * The size of type, in points, in which a sheet fills one page of either paper. It is reckoned from the letters, because
 * paper is often printed before a script has run. The measures are those of `CheatSheet.module.css` in print; a browser
 * test compares both.
 */
export function printSize(topic: SheetFacts, weak: ReadonlySet<string>): number {
  const steps = Math.round((SIZES.most - SIZES.least) / STEP);
  for (let step = 0; step < steps; step++) {
    const size = Math.round((SIZES.most - step * STEP) * 10) / 10;
    if (PAPERS.every(({width, height}) => sheetHeight(topic, weak, size, width) <= height * FILLED)) return size;
  }
  return SIZES.least;
}

/** How high a sheet is in this size of type, in points. */
export function sheetHeight(topic: SheetFacts, weak: ReadonlySet<string>, size: number, width: number): number {
  const {spoken, followUps, traps, ideas} = sheetLists(topic, weak);
  const line = size * LINE;
  const column = (width - COLUMN_GAP) / 2;
  const paragraph = (text: string, em = 1, face: Face = 'sans', room = column) =>
    linesOf(text, size * em, face, room) * line * em + PARAGRAPH_GAP;
  const heading = HEADING_EM * line + HEADING_GAP;
  const left = [
    heading + paragraph(spoken, SAY_EM, 'serif'),
    heading,
    ...followUps.map(({question, answer, short}) => paragraph(`**${question}** ${inShort(answer, short)}`)),
  ];
  const right = [
    heading,
    ...traps.map((trap) => paragraph(`“${trap.wrong}” ${inShort(trap.right, trap.short)}`)),
    heading,
    ...ideas.map((idea) => linesOf(promptOf(idea), size, 'sans', column - BOX) * line),
  ];
  return sum([
    HEAD,
    DISTINCTION_GAP + (isSaidAnyway(topic) ? 0 : paragraph(topic.distinction, DISTINCTION_EM, 'serif', width)),
    rowsHeight(topic, size, width),
    topic.handOver ? HAND_OVER : 0,
    Math.max(sum(left), sum(right)),
  ]);
}

/** Of the style sheet, in points and in parts of the size of type. */
const LINE = 1.18;
const HEAD = 24;
const PARAGRAPH_GAP = 2;
const DISTINCTION_EM = 1.08;
const DISTINCTION_GAP = 3;
const ROW_GAP = 2.25;
const TABLE_GAP = 3;
const HAND_OVER = 16;
const COLUMN_GAP = 14;
const HEADING_EM = 1.16;
const HEADING_GAP = 3;
const SAY_EM = 1.08;
const BOX = 11;

function rowsHeight({rows, sides}: SheetFacts, size: number, width: number): number {
  const isNarrow = sides.length === 4;
  const aspectWidth = width * (isNarrow ? 0.11 : 0.14);
  const cellWidth = (width - aspectWidth) / sides.length - (isNarrow ? 7 : 10);
  const heights = rows.map(({aspect, cells}) => {
    const texts = sides.map(({id}) => linesOf(cells[id] ?? '', size, 'sans', cellWidth));
    return Math.max(linesOf(`**${aspect}**`, size, 'sans', aspectWidth - 5), ...texts) * size * LINE + ROW_GAP;
  });
  return size * LINE + ROW_GAP + sum(heights) + TABLE_GAP;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
