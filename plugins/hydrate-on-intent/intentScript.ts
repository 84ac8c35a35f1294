import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ModuleKind, ScriptTarget, transpileModule} from 'typescript';

/** The script of `intent.client.ts` as pages hold it: the same on every page, so that a policy names it by one hash. */
export function intentScript(siteDir: string): string {
  const source = readFileSync(path.join(siteDir, 'plugins/hydrate-on-intent/intent.client.ts'), 'utf8');
  const compilerOptions = {target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true};
  const {outputText} = transpileModule(source, {compilerOptions});
  return outputText
    .replace(/^"use strict";\s*/, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}
