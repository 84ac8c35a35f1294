import {endOfWords} from '../../core/text/shortenAtWord';

/** Letters of one kind: prose, or what stood between backticks. */
export interface Run {
  text: string;
  isCode: boolean;
}

export type Line = Run[];

/** A size of letters and how many lines of it there is room for. */
export interface Step {
  size: number;
  lines: number;
}

/** Width of letters in pixels. */
export type Measure = (run: Run, size: number) => number;

/** A part of a word that is never split; words that hold code and a full stop have two runs. */
type Word = Run[];

/**
 * Breaks texts into lines that fit, all in one size: the largest at which every text fits whole. Where not even the
 * smallest will do, a text ends after a sentence if most of the room is used by then, else after a word, with an ellipsis.
 */
export function fitTexts(
  texts: readonly string[],
  width: number,
  steps: readonly Step[],
  measure: Measure,
): {size: number; texts: Line[][]} {
  const wordsOf = texts.map(splitWords);
  for (const {size, lines} of steps) {
    const broken = wordsOf.map((words) => breakLines(words, width, size, measure));
    if (broken.every((text) => text.length <= lines)) return {size, texts: broken.map((text) => text.map(joinLine))};
  }
  const {size, lines} = steps.at(-1)!;
  const fits = (words: Word[]) => breakLines(words, width, size, measure).length <= lines;
  return {
    size,
    texts: wordsOf.map((words) => breakLines(shortenToFit(words, fits), width, size, measure).map(joinLine)),
  };
}

/** The words that fit, ending after a sentence or with an ellipsis. */
function shortenToFit(words: Word[], fits: (words: Word[]) => boolean): Word[] {
  if (fits(words)) return words;
  let [whole, tooMany] = [0, words.length];
  while (tooMany - whole > 1) {
    const count = Math.floor((whole + tooMany) / 2);
    if (fits(withEllipsis(words.slice(0, count)))) whole = count;
    else tooMany = count;
  }
  const ended = words.slice(0, whole).map((word) => /[.!?][”"]?$/.test(word.at(-1)?.text ?? ''));
  const sentences = ended.lastIndexOf(true) + 1;
  return sentences >= whole * 0.6 ? words.slice(0, sentences) : withEllipsis(words.slice(0, whole));
}

function withEllipsis(words: Word[]): Word[] {
  const last = words.at(-1);
  if (!last) return [[{text: '…', isCode: false}]];
  const text = last.map((run) => run.text).join('');
  const kept = endOfWords(text);
  // A word that is nothing but a sign, such as a dash, goes altogether.
  if (kept === '') return withEllipsis(words.slice(0, -1));
  const trimmed = cutRuns(last, kept.length);
  return [...words.slice(0, -1), [...trimmed, {text: '…', isCode: false}]];
}

function cutRuns(runs: Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{...run, text}];
  });
}

/** Words between spaces, each with its runs of prose and code. */
function splitWords(text: string): Word[] {
  const words: Word[] = [[]];
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split('`')
    .forEach((piece, index) => {
      piece.split(' ').forEach((letters, place) => {
        if (place > 0) words.push([]);
        if (letters !== '') words.at(-1)!.push({text: letters, isCode: index % 2 === 1});
      });
    });
  return words.filter((word) => word.length > 0);
}

function breakLines(words: Word[], width: number, size: number, measure: Measure): Word[][] {
  const lines: Word[][] = [];
  let used = Infinity;
  let wasCode = false;
  for (const word of words.flatMap((whole) => splitTooWide(whole, width, size, measure))) {
    const length = word.reduce((sum, run) => sum + measure(run, size), 0);
    const space = measure({text: ' ', isCode: wasCode && word[0]!.isCode}, size);
    wasCode = word.at(-1)!.isCode;
    if (used + space + length > width) {
      lines.push([word]);
      used = length;
    } else {
      lines.at(-1)!.push(word);
      used += space + length;
    }
  }
  return lines;
}

/** A word that is wider than the column is split between letters, so that it is never clipped. */
function splitTooWide(word: Word, width: number, size: number, measure: Measure): Word[] {
  if (word.reduce((sum, run) => sum + measure(run, size), 0) <= width) return [word];
  const pieces: Word[] = [[]];
  let used = 0;
  for (const {text, isCode} of word) {
    for (const letter of text) {
      const length = measure({text: letter, isCode}, size);
      if (used > 0 && used + length > width) {
        pieces.push([]);
        used = 0;
      }
      pieces.at(-1)!.push({text: letter, isCode});
      used += length;
    }
  }
  return pieces;
}

/** The words of a line with their spaces, neighbouring runs of one kind joined. */
function joinLine(words: Word[]): Line {
  const line: Line = [];
  words.forEach((word, index) => {
    word.forEach((run, place) => {
      const before = line.at(-1);
      if (place === 0 && index > 0 && before) {
        if (before.isCode && !run.isCode) line.push({text: ' ', isCode: false});
        else before.text += ' ';
      }
      const last = line.at(-1);
      if (last?.isCode === run.isCode) last.text += run.text;
      else line.push({...run});
    });
  });
  return line;
}
