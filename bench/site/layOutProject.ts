import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import type {TopicOnDisk} from '../../plugins/topics/readTopics';
import {writeTopics} from '../topics/writeTopics';

/** What a copy of the project does not need: it is made anew, or belongs to the copy. */
const left = ['.git', '.docusaurus', 'build', 'build-for-server', 'node_modules', 'bench', 'test-results'];

/** Copies this project into a folder, with other topics in place of its own. */
export function layOutProject(folder: string, topics: readonly TopicOnDisk[], real: readonly TopicOnDisk[]): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync('.').filter((one) => !left.includes(one) && one !== 'docs')) {
    cpSync(name, path.join(folder, name), {recursive: true});
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeTopics(folder, topics, real);
  for (const command of ['links:update', 'changes:update']) {
    execFileSync('npm', ['run', '--silent', command], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  }
}
