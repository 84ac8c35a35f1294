import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import type {BuiltFile} from './filesAhead';

/**
 * The service worker with what it keeps ahead. The hashes are those of the finished files, so any change of a page is a
 * change of this file, and browsers notice that there is a new version by reading nothing else.
 */
export function workerFile(siteDir: string, files: readonly BuiltFile[]): string {
  const hashes = Object.fromEntries(
    files.map(({path: file, content}): [string, string] => [addressOf(file), hashOf(content)]),
  );
  const script = scriptOf(siteDir, 'serviceWorker.client.ts');
  const version = hashOf(script + JSON.stringify(hashes)).replace(/\W/g, '-');
  return `self.edition = ${JSON.stringify({version, files: hashes})};\n${script}\n`;
}

/** The worker that takes the place of the other one and leaves; DECISIONS.md says how it is published. */
export const leavingWorkerFile = (siteDir: string): string => scriptOf(siteDir, 'leavingWorker.client.ts');

const scriptOf = (siteDir: string, file: string): string => {
  const source = readFileSync(path.join(siteDir, 'src/features/offline', file), 'utf8');
  return transformSync(source, {loader: 'ts', target: 'es2022', minify: true}).code;
};

/** Relative to the site's own address, as a page is asked for. */
const addressOf = (file: string) => file.replace(/(?<=^|\/)index\.html$/, '');

/** Nine bytes of SHA-256: it finds mistakes of transport, it need not withstand anybody. */
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64').slice(0, 12);
