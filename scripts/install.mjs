import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const LOCKFILE = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** Stops with a sentence where this Node is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Versus needs Node 20.19 or newer (this is ${process.versions.node}). Install it and run the command again.`,
  );
  process.exit(1);
}

/** Installs what the lockfile says, unless that was done since the lockfile last changed. */
export function installIfNeeded() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs) return;
  console.log('Installing what the lockfile says ...');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(1);
  }
}
