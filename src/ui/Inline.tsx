import {Fragment, type ReactNode} from 'react';

/** A sentence of `topic.yaml`: text in backticks is code, whose words are kept whole so that `--scale` never splits. */
export function Inline({text}: {text: string}): ReactNode {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : <InlineCode text={piece} />}</Fragment>);
}

/** Words of code up to so many letters fit into the narrowest cell. */
const LONGEST_WHOLE = 14;

/** Code within a sentence; it breaks at spaces, and where a word has more than `longest` letters between its parts. */
export function InlineCode({text, longest = LONGEST_WHOLE}: {text: string; longest?: number}): ReactNode {
  return (
    <code>
      {text.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {word.length > longest ? <LongWord word={word} longest={longest} /> : <span className="word">{word}</span>}
        </Fragment>
      ))}
    </code>
  );
}

/** May break where its parts meet, but never behind a hyphen, `--scale` must not split, nor behind the first slash. */
function LongWord({word, longest}: {word: string; longest: number}): ReactNode {
  return word.split(/(?<=[a-z])(?=[A-Z])|(?<=\w[./:=])(?=\w)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part.length > longest ? part : <span className="word">{part}</span>}
    </Fragment>
  ));
}
