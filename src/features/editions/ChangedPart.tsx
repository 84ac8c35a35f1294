import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ChangedText, PartChange, TopicChange} from '@site/src/core/edition/compareEditions';
import {changeId} from '@site/src/core/edition/editionPairs';
import {Inline} from '../../ui/Inline';
import {SideName} from '../../ui/SideName';
import {useAnchor} from '../../ui/useAnchor';
import {LineMarks, WordMarks} from './WordMarks';

interface Props {
  change: PartChange;
  topic: TopicChange;
  /** Names of the two editions, as links name them. */
  older: string;
  newer: string;
}

const nouns = {
  head: 'Distinction',
  section: 'Section',
  row: 'Row',
  'follow-up': 'Follow-up question',
  trap: 'Trap',
  scenario: 'Scenario',
} satisfies Record<PartChange['part'], string>;

/** One part: what became of it, word by word, and the way to it in both editions. */
export function ChangedPart({change, topic, older, newer}: Props): ReactNode {
  const {kind, part, id, title, before, after, texts, sources} = change;
  const name = part === 'trap' ? `“${title}”` : title;
  const isRenamed = kind === 'changed' && before !== after;
  return (
    <article className="editions-change" id={useAnchor(changeId(topic.id, id))} tabIndex={-1}>
      <h3 className={name.length > 40 ? 'editions-long-name' : undefined}>
        <Inline text={name} />
        <a className="part-link" href={`#${changeId(topic.id, id)}`} title={`Copy link to this change: ${name}`} />
      </h3>
      <p className="editions-kind">
        {nouns[part]}, {wordOf(change)}
        {isRenamed && `; its old address, which ended in #${before}, still leads here`}
      </p>
      {texts.length > 0 && (
        <dl className="editions-texts">
          {texts.map((text, index) => (
            <div key={index}>
              <dt>{text.place === undefined ? text.label : <SideName place={text.place} name={text.label} />}</dt>
              <dd>
                <Statement text={text} isWhole={kind !== 'changed'} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {sources.length > 0 && (
        <ul className="editions-sources">
          {sources.map((source) => (
            <li key={source.kind + source.url}>
              {source.kind === 'added' ? 'New source: ' : 'Removed source: '}
              <a href={source.url} rel="noopener">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="editions-links">
        {after !== undefined && (
          <Link to={placeOf(topic.urlAfter, after)}>
            {kind === 'removed' ? 'What took its place' : 'Read it'} in {newer}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
        {before !== undefined && (
          <Link to={placeOf(topic.urlBefore, before)}>
            Read it in {older}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </p>
    </article>
  );
}

const placeOf = (url = '', fragment: string) => (fragment === '' ? url : `${url}#${fragment}`);

function wordOf({kind, texts}: PartChange): string {
  if (kind === 'added') return 'new';
  if (kind === 'removed') return 'gone';
  return texts.length > 0 ? 'changed' : 'the words are the same';
}

/** Where all of a part is new or gone, marks on every word would say nothing. */
function Statement({text: {pieces, isCode}, isWhole}: {text: ChangedText; isWhole: boolean}): ReactNode {
  if (pieces.length === 0) return 'The diagram is a new one.';
  if (isCode) return <LineMarks pieces={pieces} />;
  if (isWhole) return <Inline text={pieces.map(({text}) => text).join('')} />;
  return <WordMarks pieces={pieces} />;
}
