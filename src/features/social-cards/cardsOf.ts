import {labels} from '../../core/part/labels';
import {checkedMonth} from '../../core/topic/checkedMonth';
import {firstSentence} from '../../core/part/firstSentence';
import {partsOf} from '../../core/part/parts';
import {editionLabel} from '../../core/edition/editionLabel';
import type {PublishedTopic} from '../../site/content/site';
import {cardPath, hasOwnCard} from '../../core/register/cardPath';

/** What a card shows. */
export interface Card {
  /** Path of the picture from the site's root. */
  path: string;
  /** In large letters; without one, the names of the sides. A trap shows neither, as its statement is the whole left half. */
  title: string | undefined;
  /** The sides of the comparison, for the title or the corner. */
  sideNames: string[];
  /** A cell per side, or what is often said and what is true. */
  columns: {kind: 'side' | 'wrong' | 'right'; name: string; text: string}[];
  /** Upper right corner; without one, the names of the sides. */
  corner: string | undefined;
  versions: string;
  checked: string;
}

/** The cards of a topic: its own, and in the current edition those of its rows and traps. */
export function cardsOf({id, edition, facts}: PublishedTopic): Card[] {
  const {sides, rows, traps, answer, sources} = facts;
  const sideNames = sides.map(({name}) => name);
  const versions = editionLabel(edition);
  const topicCard: Card = {
    path: cardPath(id, undefined, edition),
    title: facts.title,
    sideNames,
    columns: sides.map(({name, purpose}) => ({kind: 'side', name, text: firstSentence(purpose)})),
    corner: `${rows.length} rows · ${answer.layers.length} answer lengths`,
    versions,
    checked: `checked ${checkedMonth(rows)}`,
  };
  const rowCards = rows.map((row): Card => ({
    path: cardPath(id, row.id, edition),
    title: row.aspect,
    sideNames,
    columns: sides.map((side) => ({kind: 'side', name: side.name, text: row.cells[side.id] ?? ''})),
    corner: facts.title,
    versions,
    checked: `checked ${checkedMonth([row])}`,
  }));
  const trapCards = traps.map((trap): Card => ({
    path: cardPath(id, trap.id, edition),
    title: undefined,
    sideNames,
    columns: [
      {kind: 'wrong', name: labels.myth, text: `“${trap.wrong}”`},
      {kind: 'right', name: labels.fact, text: trap.right},
    ],
    corner: facts.title,
    versions,
    checked: `checked ${checkedMonth(sources.filter((source) => trap.sources.includes(source.id)))}`,
  }));
  const own = partsOf(facts)
    .filter((part) => hasOwnCard(part, edition))
    .map((part) => cardPath(id, part.id, edition));
  return [topicCard, ...[...rowCards, ...trapCards].filter(({path}) => own.includes(path))];
}
