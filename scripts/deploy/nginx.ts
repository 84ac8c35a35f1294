import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** An nginx on this machine: the one in NGINX, or the system's. `undefined` if there is none. */
export function findNginx(): string | undefined {
  // Debian keeps it where only root looks.
  const candidates = [process.env.NGINX, which('nginx'), '/usr/sbin/nginx'];
  return candidates.find((file) => file !== undefined && file !== '' && existsSync(file));
}

/** Finds an nginx, or gets Debian's where that changes nothing else: installing starts it on a machine with systemd. */
export function ensureNginx(): string | undefined {
  const mayInstall = which('apt-get') !== undefined && process.getuid?.() === 0 && !existsSync('/run/systemd/system');
  if (findNginx() === undefined && mayInstall) {
    console.log("No nginx found; getting Debian's.");
    spawnSync('apt-get', ['update'], {stdio: 'ignore'});
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return findNginx();
}

/** What the image starts, with another folder in place of its own: so the command in the Dockerfile is checked as well. */
export function imageArguments(projectDir: string, root: string): string[] {
  const dockerfile = readFileSync(path.join(projectDir, 'deploy/Dockerfile'), 'utf8');
  const [, words] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? [];
  if (words === undefined)
    throw new Error('deploy/Dockerfile: there is no ENTRYPOINT on one line. Write it as a list.');
  const [, ...options] = JSON.parse(words) as string[];
  return options.map((option) => option.replace(/^\/srv\/versus\//, `${root}/`));
}

function which(command: string): string | undefined {
  try {
    return execFileSync('which', [command], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return undefined;
  }
}
