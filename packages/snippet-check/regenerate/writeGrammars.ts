import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runClient} from './clients';
import {makeGrammar, type MadeGrammar} from './makeGrammar';
import {markOptionalValues} from './optionalValues';
import {compactJson} from './compactJson';

const tools = {
  docker: {
    license: 'Apache-2.0',
    versionWords: [
      ['docker', '--version'],
      ['docker', 'compose', 'version'],
      ['docker', 'buildx', 'version'],
    ],
  },
  kubectl: {license: 'Apache-2.0', versionWords: [['kubectl', 'version', '--client']]},
  helm: {license: 'Apache-2.0', versionWords: [['helm', 'version', '--short']]},
  kind: {license: 'Apache-2.0', versionWords: [['kind', 'version']]},
} as const;

/** Writes `grammar/<tool>.json` for every tool, from the clients in `clients`. Takes about two minutes. */
export function writeGrammars(clients: string, target: string, today: string): void {
  for (const [tool, {license, versionWords}] of Object.entries(tools)) {
    const grammar = makeGrammar(clients, tool);
    if (tool === 'kubectl') markOptionalValues(clients, grammar);
    if (tool !== 'docker') forgetArity(grammar);
    const about = {
      tool,
      version: versionWords.map((words) => versionOf(clients, words)).join(', '),
      date: today,
      license: `${license}; facts only: names, kinds and counts, no text of the tool`,
      how: '`npm run regenerate -- grammars`: walks --help of the real client from its root',
      format:
        'flags: long name -> "short kind choices"; kind ?x: the value may be left out; arity: [fewest, most], null = any number',
    };
    writeFileSync(join(target, `${tool}.json`), compactJson({about, ...grammar}));
  }
}

function versionOf(clients: string, words: readonly string[]): string {
  const number = /\d+\.\d+\.\d+/.exec(runClient(clients, [...words]).text)?.[0];
  return `${words.filter((word) => !/^-|^version$/.test(word)).join(' ')} ${number ?? 'of unknown version'}`;
}

// These tools' usage lines do not tell how many arguments a command takes; overrides.json does.
function forgetArity(grammar: MadeGrammar): void {
  for (const command of Object.values(grammar.commands)) command.arity = [0, null];
}
