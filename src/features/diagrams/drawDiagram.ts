import type {DiagramKind} from '../../site/content/diagramFile';
import {drawingStyle} from './drawingStyle';

/** Where Mermaid put things, in its own units, read from the drawing it made. */
export interface DiagramGeometry {
  title: string;
  description: string;
  /** The upper left corner of the drawing. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** `textWidth` is that of the longest line, without the number before it. */
  nodes: (Box & {lines: string[]; textWidth: number; classes: string[]})[];
  groups: (Box & {label: string; classes: string[]})[];
  edges: {points: Point[]; isArrow: boolean; isArrowBack: boolean}[];
  edgeLabels: (Point & {text: string})[];
}

interface Point {
  x: number;
  y: number;
}

/** `x` and `y` are the upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

const MARGIN = 12;
/** Space at the sides of a box, and where its text begins when a number stands before it. */
const PADDING = 12;
const INDENT = 33;

/**
 * Draws the geometry in the house style: square boxes with the first side's tint, round ones with the second's, grey ones
 * with one cut corner for a third and two for a fourth, plain ink for what the sides share, and one seam through the
 * shared box. Colours are variables with a fallback, so that one file follows
 * the page's theme inline and the reader's own when it is opened by itself.
 */
export function drawDiagram(geometry: DiagramGeometry, kind: DiagramKind, hash: string): string {
  const {title, description, left, top, width, height} = geometry;
  const [w, h] = [round(width + 2 * MARGIN), round(height + 2 * MARGIN)];
  const arrow = `arrow-${hash}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="dg" viewBox="${round(left - MARGIN)} ${round(top - MARGIN)} ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title-${hash}" aria-describedby="desc-${hash}">`,
    `<title id="title-${hash}">${escapeXml(title)}</title>`,
    `<desc id="desc-${hash}">${escapeXml(description)}</desc>`,
    `<style>${drawingStyle}</style>`,
    `<defs><marker id="${arrow}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto-start-reverse"><path d="M1 1 9 5 1 9" class="dg-head"/></marker></defs>`,
    ...geometry.groups.map(drawGroup),
    drawSeam(geometry, kind),
    ...geometry.edges.map(({points, isArrow, isArrowBack}) => {
      const d = points.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
      const end = isArrow ? ` marker-end="url(#${arrow})"` : '';
      return `<path class="dg-edge" d="${d}"${isArrowBack ? ` marker-start="url(#${arrow})"` : ''}${end}/>`;
    }),
    ...geometry.edgeLabels.map((label) => drawEdgeLabel(label, geometry.edges)),
    ...evenColumns(geometry.nodes).map(drawNode),
    '</svg>',
  ].join('');
}

/** A label stands above a level line, and on any other. */
function drawEdgeLabel({x, y, text}: DiagramGeometry['edgeLabels'][number], edges: DiagramGeometry['edges']): string {
  const level = edges
    .map(({points}) => [points[0], points.at(-1)] as const)
    .find(([a, b]) => a && b && Math.abs(a.y - b.y) < 2 && Math.abs(a.y - y) < 12 && a.x < x && x < b.x);
  const middle = level ? ((level[0]?.x ?? x) + (level[1]?.x ?? x)) / 2 : x;
  return `<text class="dg-note dg-halo" x="${round(middle)}" y="${round(level ? y - 8 : y + 4)}" text-anchor="middle">${escapeXml(text)}</text>`;
}

/** Gives boxes that stand under one another one width, as a hand would draw them. */
function evenColumns(nodes: DiagramGeometry['nodes']): DiagramGeometry['nodes'] {
  const centreOf = ({x, width}: Box) => Math.round((x + width / 2) / 4);
  return nodes.map((node) => {
    const column = nodes.filter((other) => centreOf(other) === centreOf(node));
    const width = Math.max(...column.map((other) => Math.max(other.width, INDENT + other.textWidth + PADDING)));
    return {...node, x: node.x - (width - node.width) / 2, width};
  });
}

/** Classes of a box or a group, in the order of the topic's sides. */
export const SIDES = ['a', 'b', 'c', 'd'] as const;

const sideOf = (classes: readonly string[]) => SIDES.find((side) => classes.includes(side));

/** A box in the shape of its side, so that the sides differ without colour too. */
function boxShape(side: string | undefined, {x, y, width, height}: Box, className: string, radius: number): string {
  if (side !== 'c' && side !== 'd') {
    return `<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${side === 'a' ? 0 : radius}"/>`;
  }
  const cut = 10;
  const right = round(x + width);
  const lower = side === 'd' ? `V${round(y + height - cut)}l-${cut} ${cut}` : `V${round(y + height)}`;
  return `<path class="${className}" d="M${round(x)} ${round(y)}H${round(x + width - cut)}L${right} ${round(y + cut)}${lower}H${round(x)}z"/>`;
}

function drawNode({x, y, width, height, lines, classes}: DiagramGeometry['nodes'][number]): string {
  const side = sideOf(classes) ?? 'shared';
  const [head = '', ...notes] = lines;
  const [, number = '', name = head] = /^(\d+)\s+(.*)$/.exec(head) ?? [];
  const lineHeight = 17;
  const first = y + height / 2 - (notes.length * lineHeight) / 2 + 5;
  const textX = x + (number === '' ? PADDING : INDENT);
  return [
    boxShape(side, {x, y, width, height}, `dg-node dg-${side}`, side === 'b' ? 14 : 0),
    number && `<text class="dg-number dg-text-${side}" x="${round(x + PADDING)}" y="${round(first)}">${number}</text>`,
    `<text class="dg-name" x="${round(textX)}" y="${round(first)}">${escapeXml(name)}</text>`,
    ...notes.map(
      (note, index) =>
        `<text class="dg-note" x="${round(textX)}" y="${round(first + (index + 1) * lineHeight)}">${escapeXml(note)}</text>`,
    ),
  ].join('');
}

function drawGroup({x, y, width, height, label, classes}: DiagramGeometry['groups'][number]): string {
  const side = sideOf(classes);
  const box = {x, y, width, height};
  if (!side) {
    return [
      boxShape(side, box, 'dg-group', 14),
      `<text class="dg-note" x="${round(x + 14)}" y="${round(y + 20)}">${escapeXml(label)}</text>`,
    ].join('');
  }
  const [markX, markY] = [round(x + 12), round(y + 11)];
  return [
    boxShape(side, box, 'dg-frame', 18),
    `<path class="dg-mark-${side}" transform="translate(${markX} ${markY})" d="${MARKS[side]}"/>`,
    `<text class="dg-heading dg-text-${side}" x="${markX + 18}" y="${markY + 10.5}">${escapeXml(label)}</text>`,
  ].join('');
}

/** The marks of the sides, eleven units wide: square, round, triangle, diamond. */
const MARKS = {
  a: 'M0 0H11V11H0z',
  b: 'M5.5 0a5.5 5.5 0 0 1 0 11 5.5 5.5 0 0 1 0-11z',
  c: 'M5.5 0 11 11H0z',
  d: 'M5.5-.5 11.5 5.5 5.5 11.5-.5 5.5z',
};

/** The one boundary: through the shared box, across the whole drawing. */
function drawSeam({nodes, left, top, width, height}: DiagramGeometry, kind: DiagramKind): string {
  const shared = nodes.find(({classes}) => classes.includes('seam'));
  if (!shared) return '';
  const gap = 8;
  const [x, y] = [round(shared.x + shared.width / 2), round(shared.y + shared.height / 2)];
  const d =
    kind === 'wide'
      ? `M${x} ${round(top)}V${round(shared.y - gap)}M${x} ${round(shared.y + shared.height + gap)}V${round(top + height)}`
      : `M${round(left)} ${y}H${round(shared.x - gap)}M${round(shared.x + shared.width + gap)} ${y}H${round(left + width)}`;
  return `<path class="dg-seam" d="${d}"/>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
