import {Fragment, type ReactNode} from 'react';

/** A sentence of `topic.yaml`: text in backticks is code, whose words are kept whole so that `--scale` never splits. */
export function Inline({text}: {text: string}): ReactNode {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : <InlineCode text={piece} />}</Fragment>);
}

/** Words of code up to so many letters fit into the narrowest cell. */
const LONGEST_WHOLE = 14;

/** Code within a sentence; it breaks at spaces, and where a word is too long between its parts. */
export function InlineCode({text}: {text: string}): ReactNode {
  return (
    <code>
      {text.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {word.length > LONGEST_WHOLE ? <LongWord word={word} /> : <span className="word">{word}</span>}
        </Fragment>
      ))}
    </code>
  );
}

/** May break where its parts meet, but never behind a hyphen: `--scale` must not split. */
function LongWord({word}: {word: string}): ReactNode {
  return word.split(/(?<=[a-z])(?=[A-Z])|(?<=[./:=])(?=\w)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span className="word">{part}</span>
    </Fragment>
  ));
}
