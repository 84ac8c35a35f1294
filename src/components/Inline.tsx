import {Fragment, type ReactNode} from 'react';

/** A sentence of `topic.yaml`: text in backticks is code, whose words are kept whole so that `--scale` never splits. */
export function Inline({text}: {text: string}): ReactNode {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : <InlineCode text={piece} />}</Fragment>);
}

/** Code within a sentence; it breaks at spaces only. */
export function InlineCode({text}: {text: string}): ReactNode {
  return (
    <code>
      {text.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className="word">{word}</span>
        </Fragment>
      ))}
    </code>
  );
}
