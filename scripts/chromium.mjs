import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Flags that keep a headless Chromium quiet and let it run as root in a container. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A Chromium on this machine: the one in CHROMIUM, Playwright's own, or the system's. `undefined` if there is none. */
export function findChromium() {
  const ownBrowser = playwrightChromium();
  const candidates = [
    process.env.CHROMIUM,
    ownBrowser,
    ...['chromium', 'chromium-browser', 'google-chrome'].map(which),
  ];
  return candidates.find((file) => file && existsSync(file));
}

/** Finds a Chromium or gets one; says in one sentence what to do where neither works. */
export function ensureChromium() {
  if (!findChromium()) {
    console.log('No Chromium found; getting one for the browser tests.');
    spawnSync('npx', ['playwright', 'install', 'chromium'], {stdio: 'inherit', timeout: 300_000});
  }
  if (!findChromium() && which('apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], {stdio: 'ignore'});
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {stdio: 'inherit'});
  }
  const found = findChromium();
  if (!found) {
    throw new Error('Install Chromium (or name one in the CHROMIUM variable) and run the command again.');
  }
  return found;
}

function which(command) {
  try {
    return execFileSync('which', [command], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return undefined;
  }
}

function playwrightChromium() {
  try {
    const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    return execFileSync(process.execPath, ['-e', script], {encoding: 'utf8'});
  } catch {
    return undefined;
  }
}
