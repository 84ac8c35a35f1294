/** A fenced block as it stands in a page. */
export interface FencedBlock {
  language: string;
  /** What follows the language in the line that opens the block. */
  meta: string;
  code: string;
  /** Line of the page on which the fence opens. */
  line: number;
  /** Line of the closing fence; the page's last line where it is left out. */
  lastLine: number;
  isClosed: boolean;
}

/** Every fenced block of a page, those in lists and quotes included, as Markdown reads them. */
export function fencedBlocks(page: string): FencedBlock[] {
  const found: FencedBlock[] = [];
  const lines = page.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const opening = OPENING.exec(lines[index]!)?.groups;
    if (!opening) continue;
    const line = index + 1;
    // Only in a quote does `>` belong to the indentation; elsewhere it is the code's own.
    const around = opening.indent!.includes('>') ? /^[\s>]*/ : /^\s*/;
    const body: string[] = [];
    for (index += 1; index < lines.length && !closes(lines[index]!.replace(around, ''), opening.mark!); index += 1) {
      const own = around.exec(lines[index]!)![0].length;
      body.push(lines[index]!.slice(Math.min(opening.indent!.length, own)));
    }
    found.push({
      language: opening.language!,
      meta: opening.meta!.trim(),
      code: body.join('\n'),
      line,
      lastLine: Math.min(index + 1, lines.length),
      isClosed: index < lines.length,
    });
  }
  return found;
}

// What follows backticks may hold none, or else the line is a sentence with inline code.
const OPENING = /^(?<indent>(?:\s|>|[-*+] |\d+[.)] )*)(?<mark>`{3,}(?!.*`)|~{3,})[ \t]*(?<language>[^\s]*)(?<meta>.*)$/;

function closes(text: string, mark: string): boolean {
  return text.startsWith(mark) && text.trimEnd().replaceAll(mark[0]!, '') === '';
}
