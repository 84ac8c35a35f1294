import {partText} from '../../../src/core/part/partText';
import type {SearchRecord} from '../../../src/core/part/searchRecords';
import type {PublishedTopic} from '../../../src/site/content/site';

/** Everything that a part says, for engines that index texts. */
export function textOfRecord({facts, page}: PublishedTopic, {id, kind, answer}: SearchRecord): string {
  if (kind === 'topic') return [facts.distinction, ...facts.sides.map(({purpose}) => purpose)].join('\n');
  if (kind === 'heading') return textUnder(id, page);
  return (
    partText(facts, id)
      ?.lines.map(({text}) => text)
      .join('\n') ?? answer.join('\n')
  );
}

function textUnder(id: string, page: string): string {
  const mark = `{/* #${id} */}`;
  const after = page.slice(page.indexOf(mark) + mark.length);
  return after.slice(0, /\n#{2,3} /.exec(after)?.index).trim();
}
