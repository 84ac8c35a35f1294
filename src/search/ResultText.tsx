import {Fragment, type ReactNode} from 'react';
import {markMatches} from './markMatches';

interface Props {
  text: string;
  marks: readonly string[];
}

/** A line of a result with what was looked for marked; text in backticks is code, whose words are kept whole. */
export function ResultText({text, marks}: Props): ReactNode {
  return text.split(/`([^`]+)`/).map((piece, index) =>
    index % 2 === 0 ? (
      <Marked key={index} text={piece} marks={marks} />
    ) : (
      <code key={index}>
        {piece.split(' ').map((word, place) => (
          <Fragment key={place}>
            {place > 0 && ' '}
            <span className="word">
              <Marked text={word} marks={marks} />
            </span>
          </Fragment>
        ))}
      </code>
    ),
  );
}

const Marked = ({text, marks}: Props): ReactNode =>
  markMatches(text, marks).map(({text: letters, isMarked}, place) =>
    isMarked ? <mark key={place}>{letters}</mark> : <Fragment key={place}>{letters}</Fragment>,
  );
