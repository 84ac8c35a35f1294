/** The faces of a printed sheet: Arial, and Times. Their letters are as wide in the free faces that stand in for them. */
export type Face = 'sans' | 'serif';

/** How many lines a text with `code` and `**bold**` takes, broken at its spaces; `size` and `width` are in points. */
export function linesOf(text: string, size: number, face: Face, width: number): number {
  let [lines, used, space, word] = [1, 0, 0, 0];
  const placeWord = () => {
    const isFirst = used === 0;
    if (word === 0) return;
    if (!isFirst && used + space + word > width) [lines, used] = [lines + 1, word];
    else used += space + word;
    [space, word] = [0, 0];
  };
  for (const run of runsOf(text, size, face)) {
    if (!run.isSpace) word += run.width;
    else {
      placeWord();
      space = run.width;
    }
  }
  placeWord();
  return lines;
}

/** Words, parts of words and spaces with their widths. */
function runsOf(text: string, size: number, face: Face): {isSpace: boolean; width: number}[] {
  return text
    .trim()
    .split(/(`[^`]+`|\*\*.+?\*\*)/)
    .flatMap((piece) => {
      const isCode = piece.startsWith('`');
      const isBold = piece.startsWith('**');
      return piece
        .replace(/^(?:`|\*\*)|(?:`|\*\*)$/g, '')
        .split(/(\s+)/)
        .filter((word) => word !== '')
        .map((word) => {
          const isSpace = word.trim() === '';
          const letters = isSpace ? ' ' : word;
          const width = isCode ? codeWidth(letters, size) : proseWidth(letters, size, face) * (isBold ? BOLD : 1);
          return {isSpace, width};
        });
    });
}

const codeWidth = (word: string, size: number) => word.length * CODE * Math.max(size * CODE_EM, LEAST_CODE);

const proseWidth = (word: string, size: number, face: Face) =>
  word.split('').reduce((total, letter) => total + (WIDTHS.get(letter) ?? USUAL), 0) *
  (size / 1000) *
  (face === 'serif' ? SERIF : 1);

/** The width of every letter of code, and the size of code within a text, at least so many points. */
const CODE = 0.6;
const CODE_EM = 0.88;
const LEAST_CODE = 7.5;

/** How much wider bold letters are, and how much narrower those of the serif face. */
const BOLD = 1.07;
const SERIF = 0.89;

/** Widths of letters in Arial, in thousandths of its size; what is not named is as wide as most. */
const USUAL = 556;
const WIDTHS = new Map(
  Object.entries({
    "ijl'": 222,
    ' !,./:;I[]\\ft|': 278,
    '()-r`“”': 333,
    cksvxyzJ: 500,
    '+<=>~': 584,
    FTZ: 611,
    '&ABEKPSVXY': 667,
    CDHNRUw: 722,
    GOQ: 778,
    mM: 833,
    '%': 889,
    'W…': 944,
  }).flatMap(([letters, width]) => letters.split('').map((letter): [string, number] => [letter, width])),
);
