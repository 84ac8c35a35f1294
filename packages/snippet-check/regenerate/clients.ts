import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export interface ClientAnswer {
  text: string;
  status: number | null;
}

const TIME_LIMIT_MS = 10_000;

/**
 * Runs one client of `folder` with a home of its own, a dead daemon and a dead API server, so that nothing it is given
 * can change this machine or reach another. The answer holds both output streams.
 */
export function runClient(folder: string, words: string[], stdin = ''): ClientAnswer {
  const home = resolve(folder, 'home');
  const kubeconfig = join(home, 'dead-kubeconfig.yaml');
  mkdirSync(home, {recursive: true});
  writeFileSync(kubeconfig, deadKubeconfig);
  const [program, ...args] = words;
  const run = spawnSync(resolve(folder, program!), args, {
    cwd: home,
    encoding: 'utf8',
    input: stdin,
    timeout: TIME_LIMIT_MS,
    env: {
      PATH: resolve(folder),
      HOME: home,
      COLUMNS: '400',
      DOCKER_HOST: 'tcp://127.0.0.1:1',
      KUBECONFIG: kubeconfig,
      BUILDX_EXPERIMENTAL: '0',
    },
  });
  return {text: `${run.stdout}\n${run.stderr}`, status: run.status};
}

const deadKubeconfig = `apiVersion: v1
kind: Config
clusters: [{name: dead, cluster: {server: 'http://127.0.0.1:1'}}]
contexts: [{name: dead, context: {cluster: dead, user: nobody}}]
users: [{name: nobody, user: {}}]
current-context: dead
`;
