import {textUnder} from '../../../src/core/page/pageHeadings';
import {partText} from '../../../src/core/part/partText';
import type {SearchRecord} from '../../../src/core/part/searchRecords';
import type {PublishedTopic} from '../../../src/site/content/site';

/** Everything that a part says, for engines that index texts. */
export function textOfRecord({facts, page}: PublishedTopic, {id, kind, answer}: SearchRecord): string {
  if (kind === 'topic') return [facts.distinction, ...facts.sides.map(({purpose}) => purpose)].join('\n');
  if (kind === 'heading') return textUnder(id, page).trim();
  return (
    partText(facts, id)
      ?.lines.map(({text}) => text)
      .join('\n') ?? answer.join('\n')
  );
}
