import {runClient} from './clients';
import type {MadeGrammar} from './makeGrammar';

/**
 * Marks with `?` the flags whose value may be left out. kubectl's help does not show them, so each flag is put last on
 * a line of its own: the parser complains only about those that need a value.
 */
export function markOptionalValues(folder: string, grammar: MadeGrammar): void {
  for (const [name, {flags}] of Object.entries(grammar.commands)) {
    for (const [flag, shape] of Object.entries(flags)) {
      const [short, kind, choices] = shape.split(' ');
      if (kind === 'bool') continue;
      const {text} = runClient(folder, [...name.split(' '), `--${flag}`]);
      if (!text.includes('flag needs an argument'))
        flags[flag] = [short, `?${kind}`, choices ?? ''].join(' ').trimEnd();
    }
  }
}
