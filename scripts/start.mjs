import {spawn} from 'node:child_process';
import {connect} from 'node:net';
import {createInterface} from 'node:readline';
import {inputsOf, isBuiltOf, stampBuild} from './buildStamp.mjs';
import {INSTALL, INSTALL_FAILED, installing, isInstalled, requireNode, requireOwnPackages} from './install.mjs';
import {isChatter, progressOn, readReport} from './progress.mjs';

const DEFAULT_PORT = 3000;
const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';

/** Installs, builds and serves the site, whatever of it is still to do, and prints its address. PORT chooses another port. */
async function start() {
  requireNode();
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`PORT is not a port number (got "${process.env.PORT}"). Choose one from 1 to 65535.`);
  }
  if (await isTaken(port)) {
    fail(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
  }
  await makeReady();
  const server = spawn(
    process.execPath,
    [DOCUSAURUS, 'serve', '--port', String(port), '--host', 'localhost', '--no-open'],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  server.on('exit', (code) => process.exit(code ?? 0));
  stopWith(server);
  while (!(await isTaken(port))) await new Promise((resolve) => setTimeout(resolve, 50));
  const address = `http://localhost:${port}${process.env.VERSUS_BASE_URL ?? '/'}`;
  console.log(`Versus is at ${address} (Ctrl-C stops it)`);
}

/** Installs and builds what changed since the last time. */
async function makeReady() {
  const progress = progressOn(process.stdout);
  if (!isInstalled()) {
    requireOwnPackages();
    progress.step(installing());
    const isDone = await run(INSTALL, progress, {shell: process.platform === 'win32'});
    if (!isDone) stop(progress, INSTALL_FAILED);
  }
  const inputs = inputsOf('.', process.env);
  if (isBuiltOf('.', inputs)) {
    progress.note('Nothing changed since the last build.');
    return;
  }
  progress.step('reading the configuration');
  const isBuilt = await run([process.execPath, [DOCUSAURUS, 'build']], progress);
  if (!isBuilt) stop(progress, 'The site could not be built; the lines above say why.');
  stampBuild('.', inputs);
  progress.note(`Built in ${progress.end().toFixed(1)} s.`);
}

/** Runs a program, whose reports become steps; whether it did what it should. */
async function run([program, options], progress, settings = {}) {
  const isColourful = process.stdout.isTTY && !process.env.NO_COLOR;
  const child = spawn(program, options, {
    ...settings,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...(isColourful && {FORCE_COLOR: '1'})},
  });
  stopWith(child);
  createInterface({input: child.stdout}).on('line', (line) => {
    const reported = readReport(line);
    if (reported) progress.step(reported.step, reported.done, reported.total);
    else if (!isChatter(line)) progress.note(line);
  });
  createInterface({input: child.stderr}).on('line', (line) => isChatter(line) || progress.note(line));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      progress.note(error.message);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
}

/** Ends once the program that is running has; a build that is stopped says that all went well. */
function stopWith(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal).on(signal, () => {
      child.on('exit', () => process.exit(1));
      if (!child.kill(signal)) process.exit(1);
    });
  }
}

/** Whether something answers on the port, on either kind of loopback address. */
async function isTaken(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => accepts(host, port)));
  return answers.includes(true);
}

function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 1000});
    const answer = (isAccepted) => {
      socket.destroy();
      resolve(isAccepted);
    };
    socket.on('connect', () => answer(true));
    socket.on('error', () => answer(false));
    socket.on('timeout', () => answer(false));
  });
}

function stop(progress, sentence) {
  progress.end();
  fail(sentence);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

await start();
