import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, readFileSync, realpathSync, statSync} from 'node:fs';

const LOCKFILE = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs what the lockfile says; what npm says of it is a mistake, or nothing. */
export const INSTALL = ['npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']];
export const INSTALL_FAILED = 'The packages could not be installed; the lines above say why.';

/** Stops with a sentence where this Node is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Versus needs Node 20.19 or newer (this is ${process.versions.node}). Install it and run the command again.`,
  );
  process.exit(1);
}

/** Whether what the lockfile says was installed since it last changed. */
export const isInstalled = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;

/** Stops where the packages are another folder's: npm empties the folder that a link leads to, for all who use it. */
export function requireOwnPackages() {
  if (!lstatSync('node_modules', {throwIfNoEntry: false})?.isSymbolicLink()) return;
  console.error(
    `node_modules is a link to ${realpathSync('node_modules')}, which is older than ${LOCKFILE}. Install there, or delete the link.`,
  );
  process.exit(1);
}

/** `installing 1234 packages`, by the lockfile. */
export function installing() {
  const {packages} = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const count = Object.keys(packages).filter((name) => name.startsWith('node_modules/')).length;
  return `installing ${count} packages`;
}

/** Installs what the lockfile says, unless that was done since the lockfile last changed. */
export function installIfNeeded() {
  if (isInstalled()) return;
  requireOwnPackages();
  console.log(installing());
  const {status} = spawnSync(...INSTALL, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error(INSTALL_FAILED);
    process.exit(1);
  }
}
