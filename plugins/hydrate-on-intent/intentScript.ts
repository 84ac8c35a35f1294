import path from 'node:path';
import {printedScript} from '../printedScript';

/** The script of `intent.client.ts` as pages hold it: the same on every page, so that a policy names it by one hash. */
export const intentScript = (siteDir: string): string =>
  printedScript(path.join(siteDir, 'plugins/hydrate-on-intent/intent.client.ts'));
