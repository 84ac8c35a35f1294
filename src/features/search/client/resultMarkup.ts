import {markup, type Markup} from '@site/src/core/text/markup';
import {markMatches} from './markMatches';
import type {Found} from '../engine/found';

/**
 * What a result says: its name, its topic, and the answer in a line, or a cell a side where it is a row that stands open.
 * `marks` are beginnings of words to mark, in small letters. Its classes are those of `results.css`.
 */
export function resultMarkup({record, topic}: Found, marks: readonly string[], isOpen: boolean): Markup {
  const marked = (text: string) => markedText(text, marks);
  const title = marked(record.title);
  const isTrap = record.kind === 'trap';
  const name = isTrap
    ? markup`<span class="found-wrong">“${title}”</span>`
    : markup`<span class="found-title">${title}</span>`;
  const place =
    record.kind === 'topic'
      ? undefined
      : markup` <span class="found-topic"><span class="visually-hidden">in </span>${marked(topic.title)}</span>`;
  const answer =
    record.kind === 'row' && isOpen
      ? markup`<span class="found-cells" data-sides="${topic.sides.length}">${topic.sides.map(
          (side, index) =>
            markup`<span class="found-cell">${sideName(side.name, index)}<span class="found-line">${marked(record.answer[index] ?? '')}</span></span>`,
        )}</span>`
      : markup`<span class="found-line">${isTrap ? markup`<span class="found-label">Myth. </span>` : ''}${marked(record.answer.join(' '))}</span>`;
  return markup`<span class="found-name">${name}${place}</span>${answer}`;
}

/** As `SideName` writes it. */
const sideName = (name: string, place: number): Markup =>
  markup`<span class="side" data-place="${place}"><span class="mark" data-place="${place}" aria-hidden="true"></span>${name}</span>`;

/** A line with what was looked for marked; text in backticks is code, whose words are kept whole. */
function markedText(text: string, marks: readonly string[]): Markup {
  return markup`${text
    .split(/`([^`]+)`/)
    .map((piece, index) =>
      index % 2 === 0
        ? markedWords(piece, marks)
        : markup`<code>${piece.split(' ').map((word, place) => markup`${place > 0 ? ' ' : ''}<span class="word">${markedWords(word, marks)}</span>`)}</code>`,
    )}`;
}

const markedWords = (text: string, marks: readonly string[]): Markup =>
  markup`${markMatches(text, marks).map(({text: letters, isMarked}) => (isMarked ? markup`<mark>${letters}</mark>` : letters))}`;
