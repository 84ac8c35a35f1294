import {writeFileSync} from 'node:fs';
import {tokenFiles} from '../src/core/design/tokenFiles';

/** Writes the files that are made from tokens; run it after a change of `src/core/design/tokens.ts`. */
for (const {path, content} of tokenFiles()) writeFileSync(path, content);
