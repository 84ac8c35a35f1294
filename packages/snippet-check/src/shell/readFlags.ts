import {suggest} from '../closest';
import type {CommandGrammar, FlagGrammar} from './grammar';
import {flagValueProblem} from './flagValueProblem';
import type {SnippetProblem} from '../problem';
import type {ShellWord} from './shellCommands';

export interface ReadFlags {
  /** Flags found, by long name, with their values; `true` where none was given. */
  given: Map<string, (ShellWord | true)[]>;
  positionals: ShellWord[];
  /** The words after `--`, where there is one. */
  afterDash?: ShellWord[];
  problems: SnippetProblem[];
}

/**
 * Splits a command's words into flags and arguments, as the tools do; with `stopsEarly` the first argument ends the
 * flags. In a mention the last flag may go without its value, because it is only named.
 */
export function readFlags(
  words: ShellWord[],
  grammar: CommandGrammar,
  {stopsEarly, isMention}: {stopsEarly: boolean; isMention: boolean},
): ReadFlags {
  const read: ReadFlags = {given: new Map(), positionals: [], problems: []};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word.value === '--') {
      read.afterDash = words.slice(index + 1);
      break;
    }
    if (!word.value.startsWith('-') || word.value === '-' || (word.isOpen && word.value.startsWith('$'))) {
      read.positionals.push(word);
      if (!stopsEarly) continue;
      read.positionals.push(...words.slice(index + 1));
      break;
    }
    const next = words[index + 1];
    if (word.value.startsWith('--') ? readLong(word, next) : readShort(word, next)) index += 1;
  }
  return read;

  function readLong(word: ShellWord, next: ShellWord | undefined): boolean {
    const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(word.value) ?? [];
    if (name === 'help') return note('help', true);
    const flag = grammar.flags.get(name);
    if (flag === undefined) return unknown(word, `--${name}`);
    if (value !== undefined) return accept(flag, {...word, value}, word, `--${name}`);
    if (flag.kind === 'bool' || flag.isOptional) return accept(flag, true, word, `--${name}`);
    return takeNext(flag, word, next, `--${name}`);
  }

  // `-dit` is three flags; the first one that takes a value takes the rest of the word.
  function readShort(word: ShellWord, next: ShellWord | undefined): boolean {
    for (let at = 1; at < word.value.length; at += 1) {
      const letter = word.value[at]!;
      const flag = grammar.shorts.get(letter);
      const rest = word.value.slice(at + 1);
      if (flag === undefined) return letter === 'h' ? note('help', true) : unknown(word, `-${letter}`);
      if (rest.startsWith('=')) return accept(flag, {...word, value: rest.slice(1)}, word, `-${letter}`);
      if (flag.kind === 'bool' || flag.isOptional) accept(flag, true, word, `-${letter}`);
      else if (rest !== '') return accept(flag, {...word, value: rest}, word, `-${letter}`);
      else return takeNext(flag, word, next, `-${letter}`);
    }
    return false;
  }

  function takeNext(flag: FlagGrammar, word: ShellWord, next: ShellWord | undefined, written: string): boolean {
    if (next !== undefined) {
      accept(flag, next, word, written);
      return true;
    }
    if (isMention) return false;
    const remedy = flag.choices.length > 0 ? `Add one of: ${flag.choices.join(', ')}.` : `Add it after \`${written}\`.`;
    read.problems.push({line: word.line, message: `\`${grammar.path} ${written}\` needs a value.`, remedy});
    return false;
  }

  function accept(flag: FlagGrammar, value: ShellWord | true, word: ShellWord, written: string): boolean {
    note(flag.long, value);
    const {line} = word;
    if (flag.instead !== undefined) {
      read.problems.push({line, message: `\`${grammar.path} ${written}\` is out of use.`, remedy: flag.instead});
    } else if (value !== true && !value.isOpen) {
      const problem = flagValueProblem(grammar.path, flag, value.value, written);
      if (problem !== undefined) read.problems.push({line, ...problem});
    }
    return false;
  }

  function note(name: string, value: ShellWord | true): false {
    read.given.set(name, [...(read.given.get(name) ?? []), value]);
    return false;
  }

  function unknown(word: ShellWord, written: string): boolean {
    const isLong = written.startsWith('--');
    const choices = isLong ? [...grammar.flags.values()].filter(({instead}) => !instead).map(({long}) => long) : [];
    const remedy = isLong
      ? suggest(written.slice(2), choices, '--')
      : `Use a flag that it has, or put the argument after it.`;
    read.problems.push({line: word.line, message: `\`${grammar.path}\` has no flag \`${written}\`.`, remedy});
    return false;
  }
}
