/** Numbers from 0 to 1 that are the same for the same seed on every machine. */
export interface RandomNumbers {
  next(): number;
  /** One of some things. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** `count` different ones of some things, or all of them where there are fewer. */
  sample<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** The numbers of a seed. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const placeIn = (things: readonly unknown[]) => Math.floor(next() * things.length);
  return {
    next,
    pick: (things) => things[placeIn(things)]!,
    sample: (things, count) => {
      const rest = [...things];
      return Array.from({length: Math.min(count, things.length)}, () => rest.splice(placeIn(rest), 1)[0]!);
    },
  };
}
