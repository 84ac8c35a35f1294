import {spawn} from 'node:child_process';
import {appendFileSync, closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import path from 'node:path';
import {ask} from './ask';
import {layOutServer} from './layOutServer';
import {imageArguments} from './nginx';

/** A built site as nginx serves it on loopback. */
export interface ServedSite {
  port: number;
  /** The folder of the build. */
  build: string;
  /** The Content-Security-Policy that the build wrote for the server. */
  policy: string;
  /** Files of the build that readers may ask for; forward slashes. */
  files: readonly string[];
  /** Old and new addresses, as in the register of rules. */
  redirects: readonly {from: string; to: string}[];
  stop: () => Promise<void>;
}

/** Redirects that a build may bring; the check adds some to its own copy, so that there are any. */
const MORE_REDIRECTS = [
  {from: '/check-old-vs-new/', to: '/search/'},
  {from: '/check-old-vs-new/part/', to: '/search/#part'},
];
const OF_SERVERS = ['redirects.map', '_redirects', '_headers', 'csp-header.conf'];

/** Starts nginx as the image does, on a free port of 127.0.0.1, and waits for its first answer. */
export async function serveSite(nginx: string, projectDir: string): Promise<ServedSite> {
  const build = path.join(projectDir, 'build');
  const root = await layOutServer(projectDir, build);
  const port = await freePort();
  writeFileSync(path.join(root, 'listen.conf'), `listen 127.0.0.1:${port};\n`);
  const map = path.join(root, 'rules/redirects.map');
  for (const {from, to} of MORE_REDIRECTS) appendFileSync(map, `"${from}" "${to}";\n`);

  // Files, because nginx opens /dev/stdout anew, which a pipe of Node does not allow.
  const [log, errors] = ['access.log', 'error.log'].map((name) => path.join(root, name)) as [string, string];
  const streams = [log, errors].map((file) => openSync(file, 'a'));
  const server = spawn(nginx, imageArguments(projectDir, root), {stdio: ['ignore', ...streams]});
  streams.forEach(closeSync);
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()).on('error', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(root, {recursive: true, force: true});
  };
  if (!(await answers(port, () => server.exitCode !== null))) {
    const reason = readFileSync(errors, 'utf8').trim();
    await stop();
    throw new Error(`nginx did not start: ${reason === '' ? 'it gave no reason' : reason}`);
  }

  const redirects = [...readFileSync(map, 'utf8').matchAll(/^"(.*)" "(.*)";$/gm)].map(([, from, to]) => ({
    from: from!,
    to: to!,
  }));
  const moved = new Set(redirects.map(({from}) => from));
  const files = readdirSync(build, {recursive: true, withFileTypes: true})
    .filter((found) => found.isFile())
    .map((found) => path.relative(build, path.join(found.parentPath, found.name)).replaceAll(path.sep, '/'))
    // A page that leads on is for hosts without rules: here the rule answers before it.
    .filter((name) => !OF_SERVERS.includes(name) && !moved.has(`/${name.replace(/index\.html$/, '')}`));
  return {port, build, policy: policyOf(build), files, redirects, stop};
}

function policyOf(build: string): string {
  const rule = readFileSync(path.join(build, 'csp-header.conf'), 'utf8');
  const policy = /^add_header Content-Security-Policy "([^"]+)" always;$/m.exec(rule)?.[1];
  if (policy === undefined) throw new Error('build/csp-header.conf: there is no policy in it. Run `npm run build`.');
  return policy;
}

async function answers(port: number, hasEnded: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !hasEnded(); tries += 1) {
    try {
      await ask(port, '/healthz');
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
