import type {Topic} from '../topic/topic';
import type {CodeText} from '../text/yamlPlaces';
import type {Page} from './page';

/** A command in the middle of a sentence. */
export interface InlineCommand {
  code: string;
  line: number;
}

/** Inline code of a page that begins with a known tool. */
export const inlineCommandsOfPage = ({inlineCode}: Page): InlineCommand[] => commandsOf(inlineCode);

/** Inline code of the texts of a `topic.yaml`, with its lines there. */
export const inlineCommandsOfFacts = (texts: readonly CodeText[]): InlineCommand[] =>
  texts.flatMap(({source, line: firstLine, type}) =>
    commandsOf(
      [...source.matchAll(CODE)].map((match) => ({
        code: match[2]!,
        line: source.slice(0, match.index).split('\n').length,
      })),
    ).map(({code, line}) => ({code: unescaped(code, type), line: firstLine + line - 1})),
  );

/** The commands that a topic prints because they are wrong, with what the check must say of each. */
export const wrongCommandsOf = (facts: Topic) =>
  new Map((facts.wrongCommands ?? []).map(({command, error}) => [onOneLine(command), error]));

/** The programs whose commands are checked. */
const TOOLS = /^(docker|docker-compose|kubectl|helm|kind)\s+\S/;

/** Code in a text of `topic.yaml` ends with as many backticks as it began with, within one paragraph. */
const CODE = /(?<![\\`])(`+)(?!`)((?:(?!\n\s*\n)[^])*?)(?<!`)\1(?!`)/g;

const commandsOf = (found: readonly InlineCommand[]): InlineCommand[] =>
  found.map(({code, line}) => ({code: onOneLine(code), line})).filter(({code}) => TOOLS.test(code));

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function unescaped(code: string, type: CodeText['type']): string {
  if (type === 'QUOTE_SINGLE') return code.replaceAll("''", "'");
  return type === 'QUOTE_DOUBLE' ? code.replace(/\\(["\\])/g, '$1') : code;
}
