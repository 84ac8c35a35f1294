import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The project without its tests in a folder of its own, with what is not committed yet, where files can be changed and built. */
export class CopyOfProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'versus-copy-'));

  constructor() {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'});
    const wanted = (name: string) => existsSync(name) && name !== 'node_modules' && !name.startsWith('tests/');
    for (const file of files.trim().split('\n').filter(wanted)) cpSync(file, this.path(file));
    symlinkSync(path.resolve('node_modules'), this.path('node_modules'));
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  docusaurus(words: readonly string[], environment: Record<string, string> = {}): void {
    execFileSync(process.execPath, [this.path('node_modules/@docusaurus/core/bin/docusaurus.mjs'), ...words], {
      cwd: this.folder,
      env: {...process.env, NODE_ENV: 'production', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
