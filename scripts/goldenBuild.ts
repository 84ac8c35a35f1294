import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {compareManifests, linesOfFile} from './goldenManifest';

const KEPT = 'node_modules/.cache/versus-golden.txt';

/**
 * Lists every file of `build/` with a hash of what it says, and every name that must not change. `npm run golden -- keep`
 * keeps the list, `npm run golden` says what differs from the one that was kept.
 */
function goldenBuild(word: string | undefined): void {
  const now = manifestOf('build');
  if (word === 'keep') {
    mkdirSync(path.dirname(KEPT), {recursive: true});
    writeFileSync(KEPT, now.join('\n'));
    console.log(`Kept: ${now.length} lines.`);
    return;
  }
  if (!existsSync(KEPT)) {
    console.error('There is nothing to compare with. Build the state before and run `npm run golden -- keep`.');
    process.exitCode = 2;
    return;
  }
  const differences = compareManifests(readFileSync(KEPT, 'utf8').split('\n'), now);
  console.log(differences.length === 0 ? `Identical: ${now.length} lines.` : differences.join('\n'));
  if (differences.length > 0) process.exitCode = 1;
}

const manifestOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => linesOfFile(path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file), hashOf))
    .sort();

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 16);

goldenBuild(process.argv[2]);
