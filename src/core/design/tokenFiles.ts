import {favicon} from './favicon';
import {tokenSheet} from './tokenSheet';

/** The files that are made from tokens and lie in git, because the bundler or a page asks for them by name. */
export const tokenFiles = (): {path: string; content: string}[] => [
  {
    path: 'src/css/tokens.css',
    content: `/* Made from src/core/design/tokens.ts by \`npm run tokens\`. */\n${tokenSheet()}`,
  },
  {path: 'static/favicon.svg', content: `${favicon}\n`},
];
