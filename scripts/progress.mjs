import {stripVTControlCharacters} from 'node:util';

const CLEARED = '\r\u001B[2K';
const BAR = 20;

/**
 * Says what is done while it is done: on a terminal on a line that is rewritten, elsewhere on a line for each step. `clock`
 * gives milliseconds.
 */
export function progressOn(stream, clock = Date.now) {
  const began = clock();
  let current;
  let ticking;

  const draw = () => stream.write(CLEARED + stepLine({...current, seconds: since(current.began)}, stream.columns));
  const since = (moment) => (clock() - moment) / 1000;

  function finishStep() {
    if (!current) return;
    clearInterval(ticking);
    if (stream.isTTY) stream.write(`${CLEARED}${stepLine({...current, seconds: since(current.began)})}\n`);
    current = undefined;
  }

  return {
    /** What is done now; the same step again says how far it is. */
    step(name, done, total) {
      if (current?.step !== name) {
        finishStep();
        current = {step: name, began: clock()};
        if (stream.isTTY) ticking = setInterval(draw, 100);
      }
      Object.assign(current, {done, total});
      if (stream.isTTY) draw();
      else stream.write(`${plainLine({...current, seconds: since(began)})}\n`);
    },
    /** A line that stays. */
    note(line) {
      stream.write(`${stream.isTTY && current ? CLEARED : ''}${line}\n`);
      if (stream.isTTY && current) draw();
    },
    /** Ends the last step; returns the seconds since the first. */
    end() {
      finishStep();
      return since(began);
    },
  };
}

/** A step with what it took so far, and a bar while something is counted; no longer than `columns`, or the line would break. */
export function stepLine({step, done, total, seconds}, columns = Infinity) {
  const filled = total > 0 ? Math.round((done / total) * BAR) : 0;
  const bar = total === undefined || done === total ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
  return `${step}${bar}${countOf(done, total)} (${seconds.toFixed(1)} s)`.slice(0, columns - 1);
}

const plainLine = ({step, done, total, seconds}) => `[${seconds.toFixed(1)} s] ${step}${countOf(done, total)}`;

const countOf = (done, total) => (total === undefined ? '' : ` ${done}/${total}`);

/** The step that a line of the build names, see `report`; `undefined` for every other line. */
export function readReport(line) {
  const match = /^\[versus\] (?<step>.+?)(?: (?<done>\d+)\/(?<total>\d+))?$/.exec(
    stripVTControlCharacters(line).trimEnd(),
  );
  if (!match) return undefined;
  const {step, done, total} = match.groups;
  return {step, done: done && Number(done), total: total && Number(total)};
}

/** Whether a line of the build only says what its steps say already, or where in Docusaurus a mistake came up. */
export const isChatter = (line) =>
  /^(\[(INFO|SUCCESS)\]|\s*$|\s+at .*(@docusaurus\/core\/|Promise\.all))/.test(stripVTControlCharacters(line));
