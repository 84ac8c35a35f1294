import {cpus, loadavg, totalmem} from 'node:os';

/** When something was measured, and on how busy a machine. */
export interface Dated {
  date: string;
  /** Processes that wanted one of the machine's cores, when it was measured. */
  load: number;
}

export const dated = (): Dated => ({date: new Date().toISOString().slice(0, 10), load: loadavg()[0]!});

/** The machine in a few words. */
export const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
