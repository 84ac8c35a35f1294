import {percentile} from '../search/percentile';
import {table} from '../report';
import {CONTROL} from './acts';
import type {FirstAct} from './measureFirstActs';

/** One line for each effect of each act; what the control took in the same runs is taken off in a column of its own. */
export function firstActTable(figures: Readonly<Record<string, FirstAct>>): string {
  const ofControl = Object.values(figures[CONTROL.name]?.effects ?? {})[0]?.frames ?? [];
  const rows = Object.entries(figures).flatMap(([act, {runs, effects, failures, bytes}]) => {
    const shown = Object.entries(effects);
    if (shown.length === 0) return [[act, failures[0] ?? '', '', '', '', '', '', `0 of ${runs}`, kilobytes(bytes)]];
    return shown.map(([effect, {frames, painted}]) => [
      act,
      effect,
      ...[50, 95, 100].map((share) => percentile(frames, share).toFixed(0)),
      percentile(painted, 50).toFixed(0),
      (percentile(frames, 50) - percentile(ofControl, 50)).toFixed(0),
      `${frames.length} of ${runs}`,
      kilobytes(bytes),
    ]);
  });
  return table(
    [
      'Act',
      'Shown',
      'Median, ms',
      '95 of 100',
      'Slowest',
      'Until painted, median',
      'Median over the control',
      'Succeeded',
      'Loaded for it, kB',
    ],
    rows,
  );
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
