import {markup, type Markup} from '../../core/text/markup';

/** A sentence of `topic.yaml`: text in backticks is code, whose words are kept whole so that `--scale` never splits. */
export const inline = (text: string): Markup =>
  markup`${text.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 0 ? piece : inlineCode(piece)))}`;

const inlineCode = (text: string): Markup =>
  markup`<code>${text.split(' ').map((word, index) => markup`${index > 0 ? ' ' : ''}<i>${word}</i>`)}</code>`;
