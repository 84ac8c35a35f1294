/** What a page says of something that was practised. */
export type PracticeMark = 'Seen' | 'Known';

/** Where the browser keeps the marks. No key of progress begins like this, so none is ever taken for the other. */
export const MARKS_KEY = 'versus-practice-marks';

/**
 * Marks by `topic` or `topic/part`, as pages read them: `tea-vs-coffee:Seen tea-vs-coffee/caffeine:Known`. The script in
 * the pages imports nothing, so what it understands is written there again (`client/practiceMarks.ts`).
 */
export const formatMarks = (marks: ReadonlyMap<string, PracticeMark>): string =>
  [...marks].map(([id, mark]) => `${id}:${mark}`).join(' ');
