import {Fragment, type ReactNode} from 'react';
import type {WordPiece} from '@site/src/core/edition/wordDiff';
import {Inline} from '../../ui/Inline';

/**
 * A statement in both wordings at once: what was taken out is struck through, what was put in is highlighted, and both
 * are said in words where nobody sees them. A sentence that is mostly another stands in both wordings, one under the other.
 */
export function WordMarks({pieces}: {pieces: readonly WordPiece[]}): ReactNode {
  return pieces.map(({kind, text, isSentence}, index) => {
    const words = text.trim();
    const after = text !== text.trimEnd() ? ' ' : '';
    return (
      <Fragment key={index}>
        {/* A mark under a space looks like a mistake. */}
        {text.startsWith(' ') && ' '}
        <Marked kind={kind} isSentence={isSentence}>
          <Inline text={words} />
        </Marked>
        {after}
      </Fragment>
    );
  });
}

/** Lines of code in both versions, each line with its sign as in a patch. */
export function LineMarks({pieces}: {pieces: readonly WordPiece[]}): ReactNode {
  return (
    <pre className="editions-code" tabIndex={0}>
      {pieces.map(({kind, text}, index) => (
        <Marked key={index} kind={kind}>
          {text
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => `${{same: ' ', added: '+', removed: '-'}[kind]} ${line}\n`)
            .join('')}
        </Marked>
      ))}
    </pre>
  );
}

interface MarkedProps extends Pick<WordPiece, 'kind' | 'isSentence'> {
  children: ReactNode;
}

function Marked({kind, isSentence, children}: MarkedProps): ReactNode {
  if (kind === 'same') return children;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={isSentence ? 'editions-sentence' : kind === 'added' ? 'editions-added' : 'editions-removed'}>
      <span className={isSentence ? 'editions-when' : 'visually-hidden'}>
        {kind === 'added' ? 'now: ' : 'before: '}
      </span>
      {children}
    </Mark>
  );
}
