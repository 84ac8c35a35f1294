import {spawn, spawnSync} from 'node:child_process';
import {connect} from 'node:net';
import {installIfNeeded, requireNode} from './install.mjs';

const DEFAULT_PORT = 3000;

/** Installs, builds and serves the site, and prints its address. PORT chooses another port. */
async function start() {
  requireNode();
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`PORT is not a port number (got "${process.env.PORT}"). Choose one from 1 to 65535.`);
  }
  if (await isTaken(port)) {
    fail(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
  }
  installIfNeeded();
  const docusaurus = ['node_modules/@docusaurus/core/bin/docusaurus.mjs'];
  const build = spawnSync(process.execPath, [...docusaurus, 'build'], {stdio: 'inherit'});
  if (build.status !== 0) process.exit(build.status ?? 1);
  const server = spawn(
    process.execPath,
    [...docusaurus, 'serve', '--port', String(port), '--host', 'localhost', '--no-open'],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  while (!(await isTaken(port))) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(`\nVersus is at http://localhost:${port}/ (Ctrl-C stops it)`);
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

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

await start();
