import {SIDES, type Box, type DiagramGeometry} from './drawDiagram';

const PADDING = 16;
/** Space that a frame's heading needs beyond its letters: margins and the mark. */
const HEADING_MARGIN = 46;
const LETTER_WIDTH = 7.6;
/** How far from a frame Mermaid may end an edge that belongs to it. */
const REACH = 12;
/** Space between frames that stand beside each other. */
const GAP = 10;

/**
 * Mermaid leaves much air around nested groups: draws the frames of the two sides close around what is in them, wide
 * enough for their headings, and moves the ends of edges along. The extent of the drawing follows.
 */
export function fitFrames(geometry: DiagramGeometry): DiagramGeometry {
  const frames = geometry.groups.filter(({classes}) => SIDES.some((side) => classes.includes(side)));
  const moves = apart(frames.map((frame) => ({frame, fitted: fit(frame, geometry)})));
  const moveX = (x: number, y: number) => {
    for (const {frame, fitted} of moves) {
      if (y < frame.y - 1 || y > frame.y + frame.height + 1) continue;
      if (Math.abs(x - frame.x) < REACH) return x + fitted.x - frame.x;
      const [right, fittedRight] = [frame.x + frame.width, fitted.x + fitted.width];
      if (Math.abs(x - right) < REACH) return x + fittedRight - right;
    }
    return x;
  };
  const groups = geometry.groups.map((group) => ({...group, ...moves.find(({frame}) => frame === group)?.fitted}));
  const edges = geometry.edges.map((edge) => ({...edge, points: edge.points.map(({x, y}) => ({x: moveX(x, y), y}))}));
  const boxes: Box[] = [...groups, ...geometry.nodes];
  const left = Math.min(...boxes.map(({x}) => x));
  const top = Math.min(...boxes.map(({y}) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  return {...geometry, groups, edges, left, top, width, height};
}

interface Move {
  frame: Box;
  fitted: Box;
}

/** Frames beside each other get a gap, taken from both, so that they do not look like one. */
function apart(moves: readonly Move[]): Move[] {
  return moves.map(({frame, fitted}) => {
    const beside = moves
      .map((move) => move.fitted)
      .filter((other) => other !== fitted && other.y < fitted.y + fitted.height && fitted.y < other.y + other.height);
    const overlaps = (distance: number) => (distance < GAP && distance > -GAP ? (GAP - distance) / 2 : 0);
    const right = Math.max(0, ...beside.map((other) => overlaps(other.x - fitted.x - fitted.width)));
    const left = Math.max(0, ...beside.map((other) => overlaps(fitted.x - other.x - other.width)));
    return {frame, fitted: {...fitted, x: fitted.x + left, width: fitted.width - left - right}};
  });
}

function fit(frame: DiagramGeometry['groups'][number], {nodes, groups}: DiagramGeometry): Box {
  const inside = [...nodes, ...groups].filter((box) => box !== frame && isWithin(box, frame));
  const left = Math.min(...inside.map(({x}) => x)) - PADDING;
  const right = Math.max(...inside.map(({x, width}) => x + width)) + PADDING;
  const width = Math.max(right - left, frame.label.length * LETTER_WIDTH + HEADING_MARGIN);
  return {x: (left + right - width) / 2, y: frame.y, width, height: frame.height};
}

const isWithin = (box: Box, frame: Box) =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width;
