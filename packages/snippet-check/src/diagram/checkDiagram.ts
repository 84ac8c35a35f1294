import type {SnippetProblem} from '../problem';

/**
 * Checks that Mermaid can read a diagram. Loading Mermaid takes most of a second, so it happens on the first call; it needs a
 * browser's globals, which are set for good.
 */
export async function checkDiagram(text: string): Promise<SnippetProblem[]> {
  if (text.trim() === '')
    return [{line: 1, message: 'The diagram is empty.', remedy: 'Begin with a type such as `flowchart LR`.'}];
  loading ??= loadMermaid();
  const mermaid = await loading;
  try {
    await mermaid.parse(text);
    return [];
  } catch (error) {
    return [problemOf(error instanceof Error ? error.message : String(error), text)];
  }
}

type Mermaid = (typeof import('mermaid'))['default'];

let loading: Promise<Mermaid> | undefined;

async function loadMermaid(): Promise<Mermaid> {
  if (typeof document === 'undefined') {
    const {JSDOM} = await import('jsdom');
    const {window} = new JSDOM('<!doctype html><body></body>');
    Object.assign(globalThis, {window, document: window.document});
  }
  // The same code as in 'mermaid', from a few dozen files instead of many hundred: it loads in a tenth of the time.
  const {default: mermaid} = await import('mermaid/dist/mermaid.esm.min.mjs');
  mermaid.initialize({startOnLoad: false});
  return mermaid;
}

function problemOf(message: string, text: string): SnippetProblem {
  if (/^No diagram type detected/.test(message)) {
    return {
      line: firstLine(text),
      message: 'Mermaid knows no such type of diagram.',
      remedy: 'Begin with a type such as `flowchart LR` or `sequenceDiagram`.',
    };
  }
  const got = /got '(\w*[A-Z]\w*)'/.exec(message)?.[1] ?? /found:? `([^`\n]+)`/.exec(message)?.[1];
  const why = got === undefined ? 'something is open or left out' : `${got} stands where something else is expected`;
  const line = writtenLine(text, Number(/line:? (\d+)/i.exec(message)?.[1] ?? 1));
  return {line, message: `Mermaid cannot read this line: ${why}.`, remedy: 'Check arrows, brackets and quotes in it.'};
}

// Mermaid takes front matter and comments out before it counts lines.
function writtenLine(text: string, counted: number): number {
  const kept = text
    .split('\n')
    .flatMap((line, index) => (index + 1 < firstLine(text) || /^\s*%%/.test(line) ? [] : [{line, number: index + 1}]));
  const last = kept.filter(({line}) => line.trim() !== '').at(-1)?.number ?? 1;
  return Math.min(kept[counted - 1]?.number ?? last, last);
}

function firstLine(text: string): number {
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].split('\n').length ?? 1;
}
