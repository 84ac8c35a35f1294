import type {Schedulable} from './schedulable';

/** For tests: cards of a topic, `rows` of them with a cell for each of two sides. */
export function someCards(
  topic: string,
  rows: number,
  others: Partial<Record<Schedulable['kind'], number>> = {},
): Schedulable[] {
  const cells = Array.from({length: rows}, (_, index) =>
    ['a', 'b'].map((side): Schedulable => ({
      id: `${topic}/row-${index}/${side}`,
      kind: 'cell',
      topic,
      part: `row-${index}`,
      askedOften: index % 2 === 0,
    })),
  ).flat();
  const more = Object.entries(others).flatMap(([kind, count]) =>
    Array.from({length: count}, (_, index): Schedulable => {
      const part = `${kind}-${index}`;
      return {id: `${topic}/${part}`, kind: kind as Schedulable['kind'], topic, part, askedOften: true};
    }),
  );
  return [...cells, ...more];
}
