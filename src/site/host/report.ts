/**
 * Says what a build is doing, on a line that `npm start` turns into a bar. Where something is counted, call it for every one:
 * only each tenth is said.
 */
export function report(step: string, done?: number, total?: number): void {
  if (done === undefined || total === undefined) console.log(`[versus] ${step}`);
  else if (isTenth(done, total)) console.log(`[versus] ${step} ${done}/${total}`);
}

const isTenth = (done: number, total: number) =>
  done === 0 || Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
