import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {TopicOnDisk} from '../../src/site/content/topicOnDisk';
import {writeTopics} from '../topics/writeTopics';

/** What a copy of the project does not need: it is made anew, or belongs to the copy. */
const left = ['.git', '.docusaurus', 'build', 'build-for-server', 'node_modules', 'bench', 'test-results'];

/** Older editions hold the real topics alone; a copy has one edition, as the stock site has. */
const ofOlderEditions = ['versioned_docs', 'versioned_sidebars', 'versions.json', 'corrections.yaml'];

/** Copies this project into a folder, with other topics in place of its own and the current edition alone. */
export function layOutProject(folder: string, topics: readonly TopicOnDisk[], real: readonly TopicOnDisk[]): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync('.').filter(
    (one) => ![...left, ...ofOlderEditions, 'docs', 'links.json', 'changes.json'].includes(one),
  )) {
    cpSync(name, path.join(folder, name), {recursive: true});
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const editions = path.join(folder, 'model/editions.ts');
  const isOlder = /^ *\{name: .*isCurrent: false\},\n/gm;
  writeFileSync(editions, readFileSync(editions, 'utf8').replace(isOlder, ''));
  writeTopics(folder, topics, real);
  for (const command of ['links:update', 'changes:update']) {
    execFileSync('npm', ['run', '--silent', command], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  }
}
