import {diffArrays} from 'diff';

/** Words in a row that both wordings have, or only one of them; code stands in backticks. */
export interface WordPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** What was taken out, and what was put in for it, are sentences to be read one after the other. */
  isSentence?: true;
}

/**
 * What became of a text. All pieces but the removed ones make the new text, all but the added ones the old one. A sentence
 * that stayed is left alone; of one that changed the words are marked, or, where the marks could not be read, all of it.
 */
export function wordDiff(before: string, after: string): WordPiece[] {
  const sentences = blocksOf(sentencesOf(wordsOf(before)), sentencesOf(wordsOf(after)), isSameSentence);
  return piecesOf(
    sentences.flatMap(({kept, removed, added}): Block[] => [
      {kept: kept.flat(), removed: [], added: []},
      ...withoutTurns(
        removed.length === added.length
          ? removed.flatMap((sentence, index) => changedWords(sentence, added[index]!))
          : changedWords(removed.flat(), added.flat()),
      ),
    ]),
  );
}

/** Of sentences in a row that are all others now, the old ones are read first, then the new ones. */
const withoutTurns = (blocks: readonly Block[]): Block[] =>
  blocks.reduce<Block[]>((turned, block) => {
    const last = turned.at(-1);
    if (!last?.isSentence || !block.isSentence) return [...turned, block];
    const both = {removed: [...last.removed, ...block.removed], added: [...last.added, ...block.added]};
    return [...turned.slice(0, -1), {...last, ...both}];
  }, []);

/** What became of code, line by line; every line of a piece ends with a line break. */
export function lineDiff(before: string, after: string): WordPiece[] {
  const linesOf = (code: string) =>
    code.split('\n').map((line): Word => ({word: `${line}\n`, hasSpaceBefore: false, span: 0}));
  return piecesOf(blocksOf(linesOf(before), linesOf(after), isSame));
}

function piecesOf(blocks: readonly Block[]): WordPiece[] {
  const pieces = blocks.flatMap(({kept, removed, added, isSentence}) =>
    [
      {kind: 'same' as const, text: textOf(kept)},
      {kind: 'removed' as const, text: textOf(removed), ...(isSentence && {isSentence})},
      {kind: 'added' as const, text: textOf(added), ...(isSentence && {isSentence})},
    ].filter(({text}) => text !== ''),
  );
  return pieces.reduce<WordPiece[]>((joinedPieces, piece) => {
    const last = joinedPieces.at(-1);
    if (piece.kind !== 'same' || last?.kind !== 'same') return [...joinedPieces, piece];
    return [...joinedPieces.slice(0, -1), {kind: 'same', text: last.text + piece.text}];
  }, []);
}

interface Word {
  word: string;
  hasSpaceBefore: boolean;
  /** The code it stands in, counted from 1; 0 outside. Words of one span share its backticks. */
  span: number;
}

/** What stayed, and what was taken out and put in behind it. */
interface Difference<Thing> {
  kept: Thing[];
  removed: Thing[];
  added: Thing[];
}

interface Block extends Difference<Word> {
  isSentence?: true;
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

const isSame = (a: Word, b: Word) => a.word === b.word && a.span > 0 === b.span > 0;

/** The words of each sentence, with the sign that ends it. */
function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const last = words[index - 1];
    const isFirst = last === undefined || (/^[.?!]$/.test(last.word) && last.span === 0 && word.hasSpaceBefore);
    if (isFirst) sentences.push([word]);
    else sentences.at(-1)!.push(word);
  }
  return sentences;
}

const isSameSentence = (a: Word[], b: Word[]) =>
  a.length === b.length && a.every((word, index) => isSame(word, b[index]!));

type Same<Thing> = (a: Thing, b: Thing) => boolean;

/** Finding more differences than this takes longer than a reader of the marks would thank for. */
const MOST_DIFFERENCES = 2000;

function blocksOf<Thing>(old: readonly Thing[], young: readonly Thing[], same: Same<Thing>): Difference<Thing>[] {
  const changes = diffArrays([...old], [...young], {comparator: same, maxEditLength: MOST_DIFFERENCES});
  if (!changes) return [{kept: [], removed: [...old], added: [...young]}];
  const blocks: Difference<Thing>[] = [{kept: [], removed: [], added: []}];
  for (const {value, added, removed} of changes) {
    const last = blocks.at(-1)!;
    if (removed) last.removed.push(...value);
    else if (added) last.added.push(...value);
    else blocks.push({kept: value, removed: [], added: []});
  }
  return blocks;
}

/** Of fewer words in common two sentences are better read one after the other. */
const LEAST_IN_COMMON = 0.5;

/** So few words between two changes cannot be read for themselves, and are changed with them. */
const ISLAND = 2;

function changedWords(before: readonly Word[], after: readonly Word[]): Block[] {
  if (before.length === 0 || after.length === 0) return [{kept: [], removed: [...before], added: [...after]}];
  const merged: Block[] = [];
  for (const block of blocksOf(before, after, isSame)) {
    const last = merged.at(-1);
    const isChange = block.removed.length + block.added.length > 0;
    const isIsland =
      last !== undefined && isChange && countOf(block.kept) <= ISLAND && last.removed.length + last.added.length > 0;
    if (isIsland)
      merged.push(joined([{kept: [], removed: last.removed, added: last.added}, block], merged.pop()!.kept));
    else merged.push(block);
  }
  const common = merged.reduce((sum, {kept}) => sum + countOf(kept), 0);
  const changed = merged.reduce((sum, {removed, added}) => sum + Math.max(countOf(removed), countOf(added)), 0);
  if (common >= LEAST_IN_COMMON * (common + changed)) return merged;
  return [{kept: [], removed: [...before], added: [...after], isSentence: true}];
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
