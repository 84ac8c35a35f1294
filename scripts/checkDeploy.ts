import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {addressChecks} from './deploy/addressChecks';
import {fileChecks} from './deploy/fileChecks';
import {headerChecks} from './deploy/headerChecks';
import {load} from './deploy/load';
import {ensureNginx} from './deploy/nginx';
import {requestChecks} from './deploy/requestChecks';
import {serveSite, type ServedSite} from './deploy/serveSite';
import {slowChecks} from './deploy/slowChecks';

const checks = [...headerChecks, ...fileChecks, ...addressChecks, ...requestChecks, ...slowChecks];

const MOST_COMPLAINTS = 10;

/** Serves `build/` with a real nginx as the image does, on loopback alone, and checks what readers and others get. */
async function checkDeploy(projectDir: string, seconds: number, connections: number): Promise<boolean> {
  if (!existsSync(path.join(projectDir, 'build/index.html'))) {
    throw new Error('build: there is no built site to serve. Run `npm run build` first.');
  }
  const nginx = ensureNginx();
  if (nginx === undefined) {
    console.log(
      'skipped: there is no nginx here. Install it (Debian: nginx-light), or name one in the NGINX variable.',
    );
    return true;
  }
  const site = await serveSite(nginx, projectDir);
  try {
    const results: boolean[] = [];
    for (const {name, run} of checks) results.push(report(name, await complaintsOf(() => run(site))));
    results.push(await checkLoad(site, seconds, connections));
    const passed = results.filter(Boolean).length;
    console.log(`\n${passed} passed, ${results.length - passed} failed`);
    return passed === results.length;
  } finally {
    await site.stop();
  }
}

/** A server that does not answer is a complaint as well, and the next check may find out more. */
async function complaintsOf(run: () => Promise<string[]>): Promise<string[]> {
  try {
    return await run();
  } catch (error) {
    return [`no answer that could be checked: ${(error as Error).message}`];
  }
}

async function checkLoad(site: ServedSite, seconds: number, connections: number): Promise<boolean> {
  const {requests, perSecond, p50, p99, slowest, errors} = await load(site, seconds, connections);
  const complaints = [...errors].map(([kind, count]) => `${count} times: ${kind}`);
  const isPassed = report(`${connections} connections for ${seconds} s without an error`, complaints);
  const mistakes = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const times = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`;
  console.log(`        ${requests} requests, ${perSecond.toFixed(0)} a second, ${times}, ${mistakes} errors`);
  return isPassed;
}

function report(name: string, complaints: readonly string[]): boolean {
  console.log(`${complaints.length === 0 ? 'passed' : 'FAILED'}  ${name}`);
  for (const complaint of complaints.slice(0, MOST_COMPLAINTS)) console.log(`        ${complaint}`);
  if (complaints.length > MOST_COMPLAINTS) console.log(`        and ${complaints.length - MOST_COMPLAINTS} more`);
  return complaints.length === 0;
}

async function main(): Promise<void> {
  try {
    const {values} = parseArgs({
      options: {seconds: {type: 'string', default: '60'}, connections: {type: 'string', default: '200'}},
    });
    const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
    if (
      !(seconds > 0 && seconds <= 600) ||
      !(Number.isInteger(connections) && connections > 0 && connections <= 1000)
    ) {
      throw new Error('Use: npm run check:deploy -- [--seconds 1 to 600] [--connections 1 to 1000]');
    }
    if (!(await checkDeploy(process.cwd(), seconds, connections))) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

void main();
