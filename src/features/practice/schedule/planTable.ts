import {practise, type PractisedDay, type Reader} from './aReader';
import type {Schedulable} from './schedulable';

/** What the plan of one simulated reader came to. */
export interface PlanFigures {
  days: PractisedDay[];
  longest: number;
  median: number;
  /** Cards that were asked, of all, and the answers said aloud among them. */
  asked: number;
  spoken: number;
  /** The most days between two on which an answer was said aloud, the interview's day counting as one. */
  longestSilence: number;
  cards: number;
  /** How many cards were last seen so many days before the interview, by days; 1 is the day before. */
  lastSeen: Map<number, number>;
  /** Misses that were neither asked again the same day nor on the next day the reader came. */
  lostMisses: number;
}

/** For tests and for the table: the figures that the limits of practice are about. */
export function planFigures(reader: Reader, cards: readonly Schedulable[], start: Date, seed?: number): PlanFigures {
  const {days, asked, misses, indexes} = practise(reader, cards, start, seed);
  const minutes = days.map((day) => day.minutes).sort((a, b) => a - b);
  const half = minutes.length / 2;
  const lastSeen = new Map<number, number>();
  for (const on of asked.values()) {
    const before = reader.days - Math.max(...on);
    lastSeen.set(before, (lastSeen.get(before) ?? 0) + 1);
  }
  const spokenIds = new Set(cards.filter(({kind}) => kind === 'spoken').map(({id}) => id));
  const spokenDays = [
    ...new Set([...asked].flatMap(([id, on]) => (spokenIds.has(id) ? [...on] : []))),
    reader.days,
  ].sort((a, b) => a - b);
  const nextVisit = (day: number) => indexes.find((index) => index > day);
  return {
    days,
    longest: minutes.at(-1) ?? 0,
    median: ((minutes[Math.ceil(half) - 1] ?? 0) + (minutes[Math.floor(half)] ?? 0)) / 2,
    asked: asked.size,
    spoken: [...asked.keys()].filter((id) => spokenIds.has(id)).length,
    longestSilence: Math.max(...spokenDays.map((day, index) => day - (spokenDays[index - 1] ?? 0))),
    cards: cards.length,
    lastSeen: new Map([...lastSeen].sort(([a], [b]) => a - b)),
    lostMisses: misses.filter(({id, day}) => {
      const next = nextVisit(day);
      return next !== undefined && !asked.get(id)!.has(next);
    }).length,
  };
}

/** The figures as Markdown, for a note on what the plan does with the topics there are. */
export function planTable(readers: readonly Reader[], cards: readonly Schedulable[], start: Date): string {
  const rows = readers.map((reader) => {
    const {days, longest, median, asked, spoken, longestSilence, lastSeen} = planFigures(reader, cards, start);
    const loads = days.map(({minutes}) => Math.round(minutes)).join(' ');
    const seen = [...lastSeen].map(([before, count]) => `${before}: ${count}`).join(', ');
    const share = `${median.toFixed(1)} / ${longest.toFixed(1)} / ${(longest / median).toFixed(2)}`;
    return `| ${reader.name} | ${loads} | ${share} | ${asked} of ${cards.length} | ${spoken} / ${longestSilence} | ${reader.hasDate ? seen : 'no date'} |`;
  });
  return [
    '| Reader | Minutes a day | Median / longest / ratio | Cards asked | Said aloud / longest silence | Cards by days from last seen to interview |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
