import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'versus-install-'));
  write('project/package-lock.json', '{"packages": {"": {}, "node_modules/tea": {}, "packages/own": {}}}');
  write('project/bin/npm', '#!/bin/sh\necho "npm $1"\nexit $NPM_STATUS\n', 0o755);
});

afterEach(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string, mode = 0o644) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content, {mode});
  return file;
}

/** Runs `installIfNeeded` in the project, with an npm that only says that it was called. */
function install(status = 0) {
  const module = JSON.stringify(pathToFileURL(path.resolve('scripts/install.mjs')));
  const project = path.join(folder, 'project');
  const {stdout, stderr, ...ended} = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import {installIfNeeded} from ${module}; installIfNeeded();`],
    {
      cwd: project,
      encoding: 'utf8',
      env: {...process.env, NPM_STATUS: String(status), PATH: `${project}/bin:${process.env.PATH}`},
    },
  );
  return {stdout, stderr, status: ended.status};
}

test('packages are installed once, and counted by the lockfile', () => {
  expect(install()).toEqual({stdout: 'installing 1 packages\nnpm ci\n', stderr: '', status: 0});
  write('project/node_modules/.package-lock.json', '{}');
  expect(install()).toEqual({stdout: '', stderr: '', status: 0});
});

test('a lockfile that changed since is installed again', () => {
  utimesSync(write('project/node_modules/.package-lock.json', '{}'), 1, 1);
  expect(install().stdout).toContain('npm ci');
});

test('an install that fails says so and stops', () => {
  expect(install(1)).toMatchObject({
    stderr: 'The packages could not be installed; the lines above say why.\n',
    status: 1,
  });
});

test('packages of another folder are left alone: npm would empty it for all who use it', () => {
  utimesSync(write('shared/.package-lock.json', '{}'), 1, 1);
  symlinkSync(path.join(folder, 'shared'), path.join(folder, 'project/node_modules'));
  const {stdout, stderr, status} = install();
  expect({stdout, status}).toEqual({stdout: '', status: 1});
  expect(stderr).toMatch(/^node_modules is a link to .*shared, .* Install there, or delete the link\.\n$/);
  expect(existsSync(path.join(folder, 'shared/.package-lock.json'))).toBe(true);
});
