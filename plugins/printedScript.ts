import {readFileSync} from 'node:fs';
import {ModuleKind, ScriptTarget, transpileModule} from 'typescript';

/** A script of ours as browsers read it where it is printed: what it says to its authors, and all types, are left out. */
export function printedScript(file: string): string {
  const compilerOptions = {target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true};
  const {outputText} = transpileModule(readFileSync(file, 'utf8'), {compilerOptions});
  return (
    outputText
      .replace(/^"use strict";\s*/, '')
      // What is left of the imports of types.
      .replace(/^export \{\};\s*/m, '')
      .replace(/\n\s*/g, '\n')
      .trim()
  );
}
