import path from 'node:path';
import {printedScript} from '../printedScript';

let printed: string | undefined;

/** The script of `register.client.ts` as pages hold it. There are hundreds of them, so it is made once. */
export function registerScript(siteDir: string, baseUrl: string): string {
  printed ??= printedScript(path.join(siteDir, 'plugins/offline/register.client.ts'));
  return printed
    .replace('WORKER', () => JSON.stringify(`${baseUrl}sw.js`))
    .replace('MANIFEST', () => JSON.stringify(`<link rel=manifest href=${baseUrl}site.webmanifest>`));
}
