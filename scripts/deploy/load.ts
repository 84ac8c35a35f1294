import {Agent} from 'node:http';
import {ask} from './ask';
import type {ServedSite} from './serveSite';

/** What a number of readers got who asked without a pause. Times are milliseconds. */
export interface Load {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  slowest: number;
  /** By kind: a status that is not 200, or what the connection said. */
  errors: ReadonlyMap<string, number>;
}

/**
 * Reads pages and what belongs to them for so many seconds over so many connections, each kept open. It can only ask
 * this machine. Its own work is in the times: server and client share the processors.
 */
export async function load({port, files}: ServedSite, seconds: number, connections: number): Promise<Load> {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const addresses = files
    .filter((file) => /\.(?:html|css|js|svg|json)$/.test(file) && file !== '404.html')
    .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`);
  const times: number[] = [];
  const errors = new Map<string, number>();
  const began = performance.now();
  const end = began + seconds * 1_000;
  const read = async (first: number) => {
    for (let turn = first; performance.now() < end; turn += 1) {
      const asked = performance.now();
      const mistake = await readOnce(port, addresses[turn % addresses.length]!, agent);
      times.push(performance.now() - asked);
      if (mistake !== undefined) errors.set(mistake, (errors.get(mistake) ?? 0) + 1);
    }
  };
  // Each begins elsewhere in the list, so that they do not ask for the same file at the same time.
  await Promise.all(Array.from({length: connections}, (_, index) => read(index * 7)));
  const took = (performance.now() - began) / 1_000;
  agent.destroy();
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requests: times.length,
    perSecond: times.length / took,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
    errors,
  };
}

async function readOnce(port: number, address: string, agent: Agent): Promise<string | undefined> {
  try {
    const {status, headers, body} = await ask(port, address, {agent, headers: {'accept-encoding': 'br'}});
    if (status !== 200) return `status ${status}`;
    return String(body.length) === headers['content-length'] ? undefined : 'a body of another length';
  } catch (error) {
    return (error as Error).message;
  }
}
