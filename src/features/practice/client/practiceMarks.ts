import {MARKS_KEY} from '../deck/practiceMarks';

/** What is longer than practice would ever write need not be read to its end. */
const LONGEST = 300_000;

/**
 * Marks what this reader has practised: topics by their links, parts by their ids on the page of their topic. The marks are
 * a variable that styles may show as text, in a sheet of its own, so no element changes and nothing moves. Practice is of
 * the current edition, whose addresses have no number, and whose pages alone have `data-topic`.
 */
export function practiceMarks(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const show = () => sheet.replaceSync(`@media screen{${marksKept().map(ruleOf).join('')}}`);
  show();
  // When the page is complete, on the way back to it, from another tab, and from practice in the same one.
  for (const change of ['pageshow', 'storage', MARKS_KEY]) addEventListener(change, show);
}

interface Mark {
  topic: string;
  part: string | undefined;
  word: 'Seen' | 'Known';
}

/** Whatever else is stored there marks nothing. */
function marksKept(): Mark[] {
  try {
    const kept = localStorage.getItem(MARKS_KEY)?.slice(0, LONGEST) ?? '';
    return kept.split(' ').flatMap((mark) => {
      const [, topic, part, word] = /^([a-z][a-z\d-]*)(?:\/([a-z][a-z\d-]*))?:(Seen|Known)$/.exec(mark) ?? [];
      return topic ? [{topic, part, word: word as Mark['word']}] : [];
    });
  } catch {
    // Nothing is kept, or the browser does not say.
    return [];
  }
}

function ruleOf({topic, part, word}: Mark): string {
  return `${placeOf(topic, part)}{--mark:"${word === 'Seen' ? '•' : '✓'}\u00a0${word}"}`;
}

function placeOf(topic: string, part: string | undefined): string {
  if (part === undefined) return `a[href="${BASE_URL}${topic}/"]`;
  const page = `[data-topic="${topic}"] #`;
  // A part that was renamed since has a line under its old id that knows the new one.
  return page + (document.querySelector<HTMLElement>(page + part)?.dataset.movedTo ?? part);
}
