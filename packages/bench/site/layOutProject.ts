import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';
import {writeTopics} from '../topics/writeTopics';

/** What a copy of the project does not need: it is made anew, or belongs to the copy. */
const left = ['.git', '.docusaurus', 'build', 'build-for-server', 'node_modules', 'packages', 'test-results'];

/** Older editions hold the real topics alone; a copy has one edition, as the stock site has. */
const ofOlderEditions = ['versioned_docs', 'versioned_sidebars', 'versions.json', 'data/corrections.yaml'];

/** Copies this project into a folder, with other topics in place of its own and the current edition alone. */
export function layOutProject(folder: string, topics: readonly TopicOnDisk[], real: readonly TopicOnDisk[]): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const leftOut = [...left, ...ofOlderEditions, 'docs', 'data/links.json', 'data/changes.json'];
  const filter = (file: string) => !leftOut.includes(file);
  for (const name of readdirSync('.').filter(filter)) cpSync(name, path.join(folder, name), {recursive: true, filter});
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const editions = path.join(folder, 'src/core/edition/editions.ts');
  const isOlder = /^ *\{name: .*isCurrent: false\},\n/gm;
  writeFileSync(editions, readFileSync(editions, 'utf8').replace(isOlder, ''));
  writeTopics(folder, topics, real);
  for (const command of ['links:update', 'changes:update']) {
    execFileSync('npm', ['run', '--silent', command], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  }
}
