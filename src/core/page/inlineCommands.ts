import type {Topic} from '../topic/topic';
import type {CodeText} from '../text/yamlPlaces';
import {fencedBlocks} from './fencedBlocks';

/** A command in the middle of a sentence. */
export interface InlineCommand {
  code: string;
  line: number;
}

/** Inline code of a page that begins with a known tool; fenced blocks and comments are left out. */
export function inlineCommandsOfPage(page: string): InlineCommand[] {
  const lines = page.split('\n');
  for (const {line, lastLine} of fencedBlocks(page)) lines.fill('', line - 1, lastLine);
  return commandsIn(lines.join('\n'));
}

/** Inline code of the texts of a `topic.yaml`, with its lines there. */
export const inlineCommandsOfFacts = (texts: readonly CodeText[]): InlineCommand[] =>
  texts.flatMap(({source, line: firstLine, type}) =>
    commandsIn(source).map(({code, line}) => ({code: unescaped(code, type), line: firstLine + line - 1})),
  );

/** The commands that a topic prints because they are wrong, with what the check must say of each. */
export const wrongCommandsOf = (facts: Topic) =>
  new Map((facts.wrongCommands ?? []).map(({command, error}) => [onOneLine(command), error]));

/** The programs whose commands are checked. */
const TOOLS = /^(docker|docker-compose|kubectl|helm|kind)\s+\S/;

/** Code spans end with as many backticks as they began with, within one paragraph; comments are matched to be left out. */
const CODE_OR_COMMENT = /(?<![\\`])(`+)(?!`)((?:(?!\n\s*\n)[^])*?)(?<!`)\1(?!`)|\{\/\*[^]*?\*\/\}/g;

function commandsIn(text: string): InlineCommand[] {
  return [...text.matchAll(CODE_OR_COMMENT)]
    .map((match) => ({code: onOneLine(match[2] ?? ''), line: text.slice(0, match.index).split('\n').length}))
    .filter(({code}) => TOOLS.test(code));
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function unescaped(code: string, type: CodeText['type']): string {
  if (type === 'QUOTE_SINGLE') return code.replaceAll("''", "'");
  return type === 'QUOTE_DOUBLE' ? code.replace(/\\(["\\])/g, '$1') : code;
}
