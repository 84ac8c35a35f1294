import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, it} from 'vitest';

function run(words: string[], input: string): {status: number | null; stdout: string} {
  const script = join(__dirname, 'checkSnippetFile.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {input, encoding: 'utf8'});
}

it('the exit code tells right, wrong and badly asked apart', () => {
  const right = run(['--kind', 'shell', '-'], 'docker ps\n');
  expect(right.status).toBe(0);
  expect(right.stdout).toContain('checked against');
  const wrong = run(['--kind', 'shell', '-'], 'docker pss\n');
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toMatch(/^stdin:1: .*`docker ps`\?\n$/);
  expect(run(['--kind', 'poem', '-'], '')).toMatchObject({status: 2, stdout: ''});
});
