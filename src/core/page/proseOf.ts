/** A page's text with its code and comments blanked out, so that what they show is not taken for the page's own. */
export interface Prose {
  /** As long as the page, line for line: a dot for each letter of code, a space for each letter of a comment. */
  text: string;
  /** Line of a code fence that is never closed. */
  openFence: number | undefined;
}

export function proseOf(page: string): Prose {
  let fence: {mark: string; line: number} | undefined;
  const lines = page.split('\n').map((line, index) => {
    const mark = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      if (mark === undefined) return line;
      fence = {mark, line: index + 1};
    } else if (mark?.startsWith(fence.mark) && line.trim() === mark) {
      fence = undefined;
    }
    return blank(line, '·');
  });
  // Code spans end with as many backticks as they began with, within one paragraph; MDX comments are `{/* … */}`.
  const text = lines
    .join('\n')
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[^])*?(?<!`)\1(?!`)|\{\/\*(?:[^]*?\*\/\}|[^]*$)/g, (found) =>
      blank(found, found.startsWith('`') ? '·' : ' '),
    );
  return {text, openFence: fence?.line};
}

const blank = (text: string, filler: string) => text.replace(/\S/g, filler);
