import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {layOutServer} from '../scripts/deploy/layOutServer';
import {findNginx, imageArguments} from '../scripts/deploy/nginx';
import {checkSnippet, type SnippetKind} from '@versus/snippet-check/checkSnippet';
import {editions} from '@versus/snippet-check/edition';

const projectDir = path.dirname(__dirname);
const read = (file: string) => readFileSync(path.join(projectDir, file), 'utf8');

/** `kustomization.yaml` is read by kustomize and never sent to a cluster, so no API and no checker here knows its kind. */
const WITHOUT_KIND = 'kustomization.yaml';

const manifests = readdirSync(path.join(__dirname, 'kubernetes')).filter((file) => file !== WITHOUT_KIND);

const files: [string, SnippetKind][] = [
  ['deploy/Dockerfile', 'dockerfile'],
  ['deploy/compose.yaml', 'compose'],
  ...manifests.map((file): [string, SnippetKind] => [`deploy/kubernetes/${file}`, 'manifest']),
];

describe.each(editions)('held against Kubernetes %s', (edition) => {
  test.each(files)('%s passes the checkers that the topics pass', async (file, kind) => {
    expect(await checkSnippet(kind, read(file), {edition})).toEqual([]);
  });
});

test('the kustomization names every manifest and nothing else', () => {
  const [document] = parseAllDocuments(read(`deploy/kubernetes/${WITHOUT_KIND}`));
  const {resources} = document!.toJS() as {resources: string[]};
  expect([...resources].sort()).toEqual(manifests.sort());
});

const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

test.skipIf(!kubectl)('what kustomize makes of it passes too (skipped where there is no kubectl)', async () => {
  const text = execFileSync('kubectl', ['kustomize', path.join(__dirname, 'kubernetes')], {encoding: 'utf8'});
  expect(await checkSnippet('manifest', text, {edition: editions.at(-1)!})).toEqual([]);
  const objects = parseAllDocuments(text).map(
    (document) => document.toJS() as {kind: string; metadata: {namespace?: string}},
  );
  expect(objects.filter(({kind, metadata}) => kind !== 'Namespace' && metadata.namespace !== 'versus')).toEqual([]);
  expect(text).toMatch(/image: registry\.example\/versus:\d/);
});

test('image, Compose and Kubernetes agree on user, port and the folder that is written to', () => {
  const [dockerfile, compose] = [read('deploy/Dockerfile'), read('deploy/compose.yaml')];
  const [, port] = /^listen (\d+);$/m.exec(read('deploy/nginx/listen.conf'))!;
  const deployment = read('deploy/kubernetes/deployment.yaml');
  expect(dockerfile).toContain(`EXPOSE ${port}\n`);
  expect(dockerfile).toContain(`"http://127.0.0.1:${port}/healthz"`);
  expect(compose).toMatch(new RegExp(`:${port}["']$`, 'm'));
  expect(deployment).toContain(`containerPort: ${port}\n`);
  const [, user] = /^USER (\d+):\1$/m.exec(dockerfile)!;
  expect(compose).toContain(`uid=${user},gid=${user}`);
  expect(deployment).toContain(`runAsUser: ${user}\n`);
  for (const text of [dockerfile, compose, deployment]) expect(text).toContain('/srv/versus/tmp');
});

test('actions are pinned by digest, with the tag in words', () => {
  const folder = path.join(projectDir, '.github/workflows');
  const uses = readdirSync(folder).flatMap((file) => [...read(`.github/workflows/${file}`).matchAll(/uses: (.*)/g)]);
  expect(uses.length).toBeGreaterThan(0);
  for (const [, used] of uses) expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('nothing that the image is built from is kept from it', () => {
  const ignored = read('.dockerignore').split('\n');
  const config = read('docusaurus.config.ts');
  const imported = [...config.matchAll(/from '\.\/([\w.-]+)/g)].map(([, name]) => name!);
  const needed = ['docs', 'data', 'packages', 'scripts', 'src', 'static', 'deploy/nginx', ...imported];
  expect(needed.filter((name) => ignored.includes(name))).toEqual([]);
});

const nginx = findNginx();

describe.skipIf(nginx === undefined)('nginx -t (skipped where no nginx is installed)', () => {
  test.each([
    ['as the build leaves it', {}],
    ['with redirects and a policy', {'redirects.map': '"/a/" "/b/#c";\n', 'csp-header.conf': 'add_header X-A "b";\n'}],
  ])('the configuration is valid %s', async (_, rules: Record<string, string>) => {
    const build = mkdtempSync(path.join(tmpdir(), 'versus-build-'));
    for (const [file, content] of Object.entries({'index.html': '<p>Home</p>', ...rules})) {
      writeFileSync(path.join(build, file), content);
    }
    const root = await layOutServer(projectDir, build);
    try {
      expect(existsSync(path.join(root, 'rules/redirects.map'))).toBe('redirects.map' in rules);
      // nginx opens /dev/stdout anew, which a pipe of Node does not allow.
      const {status, stderr} = spawnSync(nginx!, ['-t', ...imageArguments(projectDir, root)], {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      expect(stderr).toContain('test is successful');
      expect(stderr).not.toContain('[warn]');
      expect(status).toBe(0);
    } finally {
      for (const folder of [build, root]) rmSync(folder, {recursive: true});
    }
  });
});
