/** The best time of each key over some passes; keys that a pass did not reach are left out, and those that had nothing to wait for. */
export async function bestOfPasses(count: number, pass: () => Promise<number[]>): Promise<number[]> {
  const passes: number[][] = [];
  for (let number = 0; number < count; number++) passes.push(await pass());
  const reached = Math.min(...passes.map(({length}) => length));
  const best = Array.from({length: reached}, (_, key) => Math.min(...passes.map((times) => times[key]!)));
  return best.filter(Number.isFinite);
}
