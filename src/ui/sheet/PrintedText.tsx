import {Fragment, type ReactNode} from 'react';
import {InlineCode} from '../Inline';

/**
 * A text on a sheet, with code in backticks. Its lines break at spaces, so that neither `CRI-O` nor a path splits in two;
 * what has more than `longest` letters is left to the browser.
 */
export function PrintedText({text, longest = 26}: {text: string; longest?: number}): ReactNode {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) => (
      <Fragment key={index}>
        {index % 2 === 0 ? <Prose text={piece} longest={longest} /> : <InlineCode text={piece} longest={longest} />}
      </Fragment>
    ));
}

/** A browser breaks behind hyphens and slashes. */
const BREAKABLE = /([^\s]*[\p{L}\p{N}][-/][\p{L}\p{N}][^\s]*)/u;

const Prose = ({text, longest}: {text: string; longest: number}): ReactNode =>
  text.split(BREAKABLE).map((piece, index) =>
    index % 2 === 0 || piece.length > longest ? (
      piece
    ) : (
      <span key={index} className="sheet-whole">
        {piece}
      </span>
    ),
  );
