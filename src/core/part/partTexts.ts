import {labels} from './labels';
import type {Part} from './parts';
import type {SectionTexts} from '../page/sectionTexts';
import type {Topic} from '../topic/topic';

/** What a part says under one label. Several texts are a list whose items have no names of their own. */
export interface PartTexts {
  /** The same in every edition, however the label is worded. */
  key: string;
  label: string;
  /** Index of the side it is about. */
  place?: number;
  kind: 'sentences' | 'code' | 'drawing';
  texts: string[];
}

/** Everything that a part says and readers see, apart from its sources; `onPage` is what the page says in a section. */
export function partTexts(topic: Topic, {kind, id}: Pick<Part, 'kind' | 'id'>, onPage?: SectionTexts): PartTexts[] {
  if (kind === 'row') return rowTexts(topic, id);
  if (kind === 'trap') {
    const trap = topic.traps.find((other) => other.id === id)!;
    return [
      said('wrong', labels.myth, trap.wrong),
      said('right', labels.fact, trap.right),
      said('because', labels.whyBelieved, trap.believedBecause),
    ];
  }
  if (kind === 'follow-up') {
    const {question, answer} = topic.answer.followUps.find((other) => other.id === id)!;
    return [said('question', 'Question', question), said('answer', 'Answer', answer)];
  }
  if (kind === 'scenario') {
    const scenario = topic.scenarios.find((other) => other.id === id)!;
    return [
      said('situation', 'Situation', scenario.situation),
      said('choose', labels.betterFit, nameOfSide(topic, scenario.choose)),
      said('because', 'Why', scenario.because),
      said('not', 'Why not the others', scenario.notOther),
      said('unless', labels.otherWhen, scenario.unless),
    ];
  }
  return [...sectionFacts(topic, id), ...pageTexts(onPage)];
}

/** What a topic says of itself above its sections. */
export const headTexts = (topic: Topic): PartTexts[] => [said('distinction', 'In one sentence', topic.distinction)];

/** What stands over the reason of a row. */
export const WHY = 'Why it matters';

const said = (key: string, label: string, ...texts: string[]): PartTexts => ({key, label, kind: 'sentences', texts});

const nameOfSide = ({sides}: Topic, sideId: string) => sides.find(({id}) => id === sideId)?.name ?? sideId;

function rowTexts({sides, rows}: Topic, rowId: string): PartTexts[] {
  const row = rows.find(({id}) => id === rowId)!;
  return [
    said('aspect', 'Aspect', row.aspect),
    ...sides.map(({id, name}, place) => ({...said(`cell/${id}`, name, row.cells[id] ?? ''), place})),
    said('why', WHY, row.why),
  ];
}

function sectionFacts({sides, answer, tradeOffs, phrases}: Topic, sectionId: string): PartTexts[] {
  switch (sectionId) {
    case 'purpose':
      return sides.map(({id, name, purpose}, place) => ({...said(`purpose/${id}`, name, purpose), place}));
    case 'sample-answer':
      return [
        said('question', 'Question', answer.question),
        ...answer.layers.map(({seconds, say}) => said(`layer/${seconds}`, `${seconds} s`, ...say.split(/\n\s*\n/))),
        said('ideas', 'What a good answer has', ...answer.ideas.map(({idea}) => idea)),
      ];
    case 'trade-offs':
      return sides.flatMap(({id, name}, place) => {
        const of = tradeOffs[id];
        const about = (key: string, label: string, texts: readonly string[] = []) => ({
          ...said(`${key}/${id}`, `${name}, ${label}`, ...texts),
          place,
        });
        return [
          about('advantages', 'advantages', of?.advantages),
          about('disadvantages', 'disadvantages', of?.disadvantages),
          about('when', 'choose it when', of && [of.chooseWhen]),
          about('unless', 'unless', of && [of.unless]),
        ];
      });
    case 'tips':
      return [
        said('phrases', 'Say', ...phrases.map(({say, insteadOf, because}) => `${say} Not: ${insteadOf} ${because}`)),
      ];
    default:
      return [];
  }
}

const pageTexts = (onPage: SectionTexts | undefined): PartTexts[] =>
  onPage === undefined
    ? []
    : [
        said('prose', 'On the page', ...onPage.prose),
        {key: 'code', label: 'Example', kind: 'code', texts: onPage.code},
        {key: 'drawings', label: 'Drawing', kind: 'drawing', texts: onPage.drawings},
      ];
