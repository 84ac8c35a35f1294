/** Words in a row that both wordings have, or only one of them; code stands in backticks. */
export interface WordPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What became of a text, word by word. All pieces but the removed ones make the new text, all but the added ones the old
 * one. What stands alone between two changes counts as changed, because marks on every other word cannot be read.
 */
export function wordDiff(before: string, after: string): WordPiece[] {
  return piecesOf(readable(blocksOf(wordsOf(before), wordsOf(after))));
}

/** What became of code, line by line; every line of a piece ends with a line break. */
export function lineDiff(before: string, after: string): WordPiece[] {
  const linesOf = (code: string) =>
    code.split('\n').map((line): Word => ({word: `${line}\n`, hasSpaceBefore: false, span: 0}));
  return piecesOf(blocksOf(linesOf(before), linesOf(after)));
}

const piecesOf = (blocks: readonly Block[]): WordPiece[] =>
  blocks.flatMap(({kept, removed, added}) =>
    [
      {kind: 'same' as const, text: textOf(kept)},
      {kind: 'removed' as const, text: textOf(removed)},
      {kind: 'added' as const, text: textOf(added)},
    ].filter(({text}) => text !== ''),
  );

interface Word {
  word: string;
  hasSpaceBefore: boolean;
  /** The code it stands in, counted from 1; 0 outside. Words of one span share its backticks. */
  span: number;
}

/** Words that stayed, and what was taken out and put in behind them. */
interface Block {
  kept: Word[];
  removed: Word[];
  added: Word[];
}

/** In a sentence a sign is a word of its own, so that a moved comma does not mark the word before it. */
const SENTENCE = /[\p{L}\p{N}\p{M}]+(?:[.'’_/:-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const CODE = /\S+/gu;

function wordsOf(text: string): Word[] {
  let end = -1;
  let offset = 0;
  return text
    .trim()
    .split(/`([^`]+)`/)
    .flatMap((piece, index) => {
      const isCode = index % 2 === 1;
      const words = [...piece.matchAll(isCode ? CODE : SENTENCE)].map(([word], place, all) => {
        const start = offset + all[place]!.index;
        const hasSpaceBefore = end >= 0 && start > end;
        end = start + word.length;
        return {word, hasSpaceBefore, span: isCode ? (index + 1) / 2 : 0};
      });
      offset += piece.length;
      // The space before a piece is seen by its first word, as nothing lies between the pieces but backticks.
      return words;
    });
}

const isSame = (a: Word | undefined, b: Word | undefined) =>
  a?.word === b?.word && (a?.span ?? 0) > 0 === (b?.span ?? 0) > 0;

/** Comparing more words than this with one another takes longer than a reader of the marks would thank for. */
const MOST_COMPARISONS = 4_000_000;

function blocksOf(old: readonly Word[], young: readonly Word[]): Block[] {
  let start = 0;
  while (start < old.length && start < young.length && isSame(old[start], young[start])) start += 1;
  let tail = 0;
  const shortest = Math.min(old.length, young.length) - start;
  while (tail < shortest && isSame(old[old.length - 1 - tail], young[young.length - 1 - tail])) tail += 1;
  const middle = compared(old.slice(start, old.length - tail), young.slice(start, young.length - tail));
  const [first, ...rest] = middle;
  const kept = [...young.slice(0, start), ...(first?.kept ?? [])];
  return [
    {kept, removed: first?.removed ?? [], added: first?.added ?? []},
    ...rest,
    {kept: young.slice(young.length - tail), removed: [], added: []},
  ];
}

/** The longest row of words that both have, by the textbook's table. */
function compared(old: readonly Word[], young: readonly Word[]): Block[] {
  if (old.length === 0 || young.length === 0 || old.length * young.length > MOST_COMPARISONS) {
    return [{kept: [], removed: [...old], added: [...young]}];
  }
  const width = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = isSame(old[i], young[j])
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const blocks: Block[] = [{kept: [], removed: [], added: []}];
  for (let i = 0, j = 0; i < old.length || j < young.length;) {
    const last = blocks.at(-1)!;
    if (i < old.length && j < young.length && isSame(old[i], young[j])) {
      const isOpen = last.removed.length + last.added.length === 0;
      if (isOpen) last.kept.push(young[j]!);
      else blocks.push({kept: [young[j]!], removed: [], added: []});
      i += 1;
      j += 1;
    } else if (j === young.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      last.removed.push(old[i]!);
      i += 1;
    } else {
      last.added.push(young[j]!);
      j += 1;
    }
  }
  return blocks;
}

/** Of so few words in common two texts are better read one after the other. */
const LEAST_IN_COMMON = 0.3;

function readable(blocks: readonly Block[]): Block[] {
  const all = joined(blocks);
  const common = blocks.reduce((sum, {kept}) => sum + countOf(kept), 0);
  const changed = blocks.reduce((sum, {removed, added}) => sum + Math.max(countOf(removed), countOf(added)), 0);
  if (common < LEAST_IN_COMMON * (common + changed)) return [all];
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const isChange = block.removed.length + block.added.length > 0;
    const isAlone =
      last !== undefined && isChange && countOf(block.kept) < 2 && last.removed.length + last.added.length > 0;
    if (isAlone) merged.push(joined([{kept: [], removed: last.removed, added: last.added}, block], merged.pop()!.kept));
    else merged.push(block);
  }
  return merged;
}

/** Several blocks as one, whose words were all taken out and put in; `kept` are those before it. */
const joined = (blocks: readonly Block[], kept: Word[] = []): Block => ({
  kept,
  removed: blocks.flatMap((block) => [...block.kept, ...block.removed]),
  added: blocks.flatMap((block) => [...block.kept, ...block.added]),
});

const countOf = (words: readonly Word[]) => words.filter(({word}) => /[\p{L}\p{N}]/u.test(word)).length;

function textOf(words: readonly Word[]): string {
  return words
    .map(({word, hasSpaceBefore, span}, index) => {
      const opens = span > 0 && words[index - 1]?.span !== span;
      const closes = span > 0 && words[index + 1]?.span !== span;
      return `${hasSpaceBefore ? ' ' : ''}${opens ? '`' : ''}${word}${closes ? '`' : ''}`;
    })
    .join('');
}
