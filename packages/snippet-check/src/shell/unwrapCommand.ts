import type {ShellWord} from './shellCommands';

export interface UnwrappedCommand {
  words: ShellWord[];
  /** Whether the wrapper adds words that are not in the text, as `xargs` does. */
  getsMoreWords: boolean;
}

/** The command inside `sudo`, `xargs`, `time`, `watch` and their like: their own options and values are skipped. */
export function unwrapCommand(words: ShellWord[]): UnwrappedCommand {
  let rest = words;
  let getsMoreWords = false;
  for (let name = rest[0]?.value ?? ''; name in wrappers && rest.length > 1; name = rest[0]?.value ?? '') {
    const {valueFlags, positionals = 0} = wrappers[name]!;
    const options = ownWords(rest.slice(1), valueFlags, positionals);
    if (name === 'xargs' && !options.some(({value}) => /^(-I|-i|--replace)/.test(value))) getsMoreWords = true;
    rest = rest.slice(1 + options.length);
  }
  return {words: rest, getsMoreWords};
}

// Which of a wrapper's flags take the next word, and how many words of its own come before the command.
const wrappers: Record<string, {valueFlags: string; positionals?: number}> = {
  command: {valueFlags: ''},
  env: {valueFlags: 'uCS'},
  exec: {valueFlags: 'a'},
  nice: {valueFlags: 'n'},
  nohup: {valueFlags: ''},
  stdbuf: {valueFlags: ''},
  sudo: {valueFlags: 'ugpChDrTt'},
  time: {valueFlags: 'fo'},
  timeout: {valueFlags: 'ks', positionals: 1},
  watch: {valueFlags: 'n'},
  xargs: {valueFlags: 'IadEILnPs'},
};

function ownWords(words: ShellWord[], valueFlags: string, positionals: number): ShellWord[] {
  let index = 0;
  for (let left = positionals; index < words.length; index += 1) {
    const {value} = words[index]!;
    if (value === '--') return words.slice(0, index + 1);
    if (/^-\w$/.test(value) && valueFlags.includes(value[1]!)) index += 1;
    else if (value.startsWith('-') || /^[A-Za-z_]\w*=/.test(value)) continue;
    else if (left > 0) left -= 1;
    else break;
  }
  return words.slice(0, index);
}
