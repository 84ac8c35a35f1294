import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {nodeForAstro, starlightFolder} from './starlightPackages';

/** What a build takes. */
export interface BuildCost {
  seconds: number;
  /** Seconds on a core, of all processes together. */
  coreSeconds: number;
  /** The most memory that all processes of it had at one moment, in MB (RSS, read four times a second). */
  peakMegabytes: number;
}

/** A build with more than this would take memory that the machine needs for other things. */
const MOST_MEGABYTES = 14_000;

/** What builds a site. */
export interface Generator {
  node: string;
  /** The script that is told `build`. */
  command: string;
  environment: Record<string, string>;
  /** Folders in which it keeps what it made, for the next time. */
  keptIn: readonly string[];
}

export const docusaurus: Generator = {
  node: process.execPath,
  command: path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs'),
  // The bundler keeps what it made beside the packages, which all sites share here. Social cards are drawn once and kept;
  // they are counted apart.
  environment: {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', VERSUS_CARDS: 'none'},
  keptIn: ['.docusaurus'],
};

export const astro: Generator = {
  node: nodeForAstro(),
  command: path.join(starlightFolder, 'node_modules/astro/bin/astro.mjs'),
  environment: {ASTRO_TELEMETRY_DISABLED: '1'},
  keptIn: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

/** Builds the site in a folder without anything from an earlier build of it. */
export async function buildSite(folder: string, {node, command, environment, keptIn}: Generator): Promise<BuildCost> {
  for (const name of [...keptIn, 'build']) rmSync(path.join(folder, name), {recursive: true, force: true});
  const started = performance.now();
  const build = spawn(node, [command, 'build'], {
    cwd: folder,
    env: {...process.env, NODE_ENV: 'production', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let peakMegabytes = 0;
  let coreSeconds = 0;
  const look = () => {
    const {megabytes, seconds} = useOf(build.pid!);
    peakMegabytes = Math.max(peakMegabytes, megabytes);
    coreSeconds = Math.max(coreSeconds, seconds);
    if (megabytes > MOST_MEGABYTES) build.kill('SIGKILL');
  };
  const timer = setInterval(look, 250);
  const code = await new Promise<number | null>((resolve) => build.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) {
    throw new Error(`The build of ${folder} failed at ${Math.round(peakMegabytes)} MB:\n${said.slice(-3000)}`);
  }
  return {seconds: (performance.now() - started) / 1000, coreSeconds, peakMegabytes};
}

/** Memory and time of a process and of all that it started. */
function useOf(root: number): {megabytes: number; seconds: number} {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const {pid, parent} of processes) if (family.has(parent)) family.add(pid);
  }
  const members = processes.filter(({pid}) => family.has(pid));
  return {
    megabytes: members.reduce((sum, {pages}) => sum + (pages * 4096) / 1e6, 0),
    seconds: members.reduce((sum, {ticks}) => sum + ticks / 100, 0),
  };
}

function readProcess(pid: string): {pid: number; parent: number; ticks: number; pages: number}[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // User and system time of itself and of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + fields[place]!, 0);
    return [{pid: Number(pid), parent: fields[1]!, ticks, pages: fields[21]!}];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
