import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import {shorten, type Problem} from './problem';

export type YamlPath = readonly PropertyKey[];

/** A YAML text together with the lines its values stand on. */
export interface PlacedYaml {
  /** The plain value, or `undefined` where the text is not YAML. */
  value: unknown;
  /** Line of the key or list item at the end of `path`, or of the nearest parent that exists; 1 where none does. */
  lineOf(path: YamlPath): number;
  /** The texts with a backtick in them, in their order, but for those under a key of that name. */
  codeTexts(except: string): CodeText[];
  problems: Problem[];
}

/** A text as it is written in the file, with its quotes and its escapes. */
export interface CodeText {
  source: string;
  line: number;
  type: Scalar['type'];
}

/** More than any topic needs; what goes through it afterwards is recursive, and would crash on nesting without end. */
const MAXIMUM_DEPTH = 50;

/** Reads YAML and keeps the places, so that problems found later can name the line. Never throws. */
export function parseYamlWithPlaces(file: string, text: string): PlacedYaml {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (!document || isDeeperThan(document.contents, MAXIMUM_DEPTH)) {
    const message = `this is nested more than ${MAXIMUM_DEPTH} levels deep`;
    return unreadable([{file, line: lineOfTooDeep(text) ?? 1, message, remedy: YAML_REMEDY}]);
  }
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = [
    ...forbiddenIn(document).map(({node, message, remedy}) => ({
      file,
      line: lineAt(node.range?.[0] ?? 0),
      message,
      remedy,
    })),
    ...document.errors.map(({code, message, pos}): Problem => ({
      file,
      line: lineAt(startOfQuoted(document, pos[0])),
      ...(yamlErrors[code] ?? {message: `this is not YAML: ${message.replace(/\.$/, '')}`, remedy: YAML_REMEDY}),
    })),
  ];
  // One slip makes the parser stumble again and again: of its errors on one line or on lines in a row, the first counts.
  const first = problems.filter(
    ({line, remedy}, index) =>
      remedy !== YAML_REMEDY ||
      !problems.slice(0, index).some((other) => line - other.line >= 0 && line - other.line <= 1),
  );
  if (first.length > 0) return unreadable(first);
  return {
    value: document.toJS(),
    lineOf: (path) => lineAt(placeOf(document, path)?.range?.[0] ?? 0),
    codeTexts: (except) =>
      scalarsIn(document.contents, except).flatMap(({range, type}) => {
        const source = range ? text.slice(range[0], range[1]) : '';
        return source.includes('`') ? [{source, line: lineAt(range![0]), type}] : [];
      }),
    problems: [],
  };
}

const unreadable = (problems: Problem[]): PlacedYaml => ({
  value: undefined,
  lineOf: () => 1,
  codeTexts: () => [],
  problems,
});

const YAML_REMEDY =
  'Check the indentation and the quotes, and quote text that holds ": " or " #" or starts with a sign such as ` or *.';

/** The parser's errors that can be said more plainly, by its code. */
const yamlErrors: Partial<Record<string, Pick<Problem, 'message' | 'remedy'>>> = {
  DUPLICATE_KEY: {message: 'this key stands twice', remedy: 'Join the two, or delete one.'},
  MULTIPLE_DOCS: {message: 'the file holds more than one document', remedy: 'Delete the line `---` between them.'},
  TAB_AS_INDENT: {message: 'this line is indented with a tab', remedy: 'Indent with spaces.'},
};

/** The document, or nothing where the parser ran out of stack. */
function documentOf(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'error'});
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function scalarsIn(node: unknown, except: string): Scalar[] {
  if (isScalar(node)) return [node];
  if (!isCollection(node)) return [];
  return node.items.flatMap((item) => {
    if (!isPair(item)) return scalarsIn(item, except);
    return isScalar(item.key) && item.key.value === except ? [] : scalarsIn(item.value, except);
  });
}

function isDeeperThan(node: unknown, levels: number): boolean {
  if (!isCollection(node)) return false;
  return levels === 0 || node.items.some((item) => isDeeperThan(isPair(item) ? item.value : item, levels - 1));
}

function lineOfTooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // The parser works only while its documents are asked for; here its stack alone is of interest.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MAXIMUM_DEPTH) return text.slice(0, parser.offset).split('\n').length;
  }
  return undefined;
}

/** What YAML allows and no topic needs: an alias can be a slip or grow without end, and `__proto__` is no plain key. */
function forbiddenIn(document: Document): {node: Node; message: string; remedy: string}[] {
  const found: {node: Node; message: string; remedy: string}[] = [];
  visit(document, {
    Alias: (_, node) => {
      const remedy = 'Quote text that starts with `*`, and write repeated text out.';
      found.push({node, message: `this is an alias (got "*${shorten(node.source)}")`, remedy});
    },
    Pair: (_, {key}) => {
      if (isScalar(key) && key.value === '__proto__') {
        found.push({node: key, message: 'key "__proto__" is reserved', remedy: 'Delete it.'});
      }
    },
  });
  return found;
}

/** A quote that is never closed is noticed at the end of the file; its author looks for where it was opened. */
function startOfQuoted(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, {type, range}) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[1]) start = range[0];
    },
  });
  return start;
}

function placeOf(document: Document, path: YamlPath): Node | undefined {
  let place: Node | undefined;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
      if (!isScalar(pair?.key)) return place;
      place = pair.key;
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(step)]) {
      node = node.items[Number(step)];
      place = node as Node;
    } else {
      return place;
    }
  }
  return place;
}
