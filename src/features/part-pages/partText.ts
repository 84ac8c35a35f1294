import {labels} from '../../core/part/labels';
import {firstSentence} from '../../core/part/firstSentence';
import {titleOf, type Part} from '../../core/part/parts';
import type {Topic} from '../../core/topic/topic';
import {plainText} from '../../core/text/plainText';
import {shortenAtWord} from '../../core/text/shortenAtWord';

/** The longest description that previews and results show whole. */
const DESCRIPTION_LENGTH = 200;

/** The name of a part's page: what it is about, then the comparison. */
export function pageTitle(part: Part, facts: Topic): string {
  const title = shortTitle(part, 70);
  // A wrong statement must not be spread as if it were true.
  return `${part.kind === 'trap' ? `Myth: “${title}”` : title}: ${titleOf(facts)}`;
}

/** What a part is called where there is little room. */
export const shortTitle = ({title}: Part, limit = 60): string =>
  shortenAtWord(plainText(title), limit).replace(/\.$/, '');

/** What a part says, in one or two sentences of plain text. */
export const descriptionOf = (part: Part, facts: Topic): string =>
  shortenAtWord(plainText(longDescription(part, facts)), DESCRIPTION_LENGTH);

function longDescription({kind, id}: Part, facts: Topic): string {
  const row = facts.rows.find((other) => kind === 'row' && other.id === id);
  if (row) return sideBySide(facts, (side) => row.cells[side] ?? '');
  const followUp = facts.answer.followUps.find((other) => kind === 'follow-up' && other.id === id);
  if (followUp) return followUp.answer;
  const trap = facts.traps.find((other) => kind === 'trap' && other.id === id);
  if (trap) return trap.right;
  const scenario = facts.scenarios.find((other) => kind === 'scenario' && other.id === id);
  if (scenario) return `${labels.question} ${scenario.situation}`;
  return sectionDescription(id, facts);
}

function sectionDescription(id: string, facts: Topic): string {
  switch (id) {
    case 'purpose':
      return sideBySide(facts, (side) => firstSentence(facts.sides.find((other) => other.id === side)!.purpose));
    case 'differences':
      return `${facts.rows.length} differences: ${facts.rows.map(({aspect}) => aspect).join(', ')}`;
    case 'sample-answer':
      return facts.answer.layers[0]?.say ?? facts.answer.question;
    case 'trade-offs':
      return sideBySide(facts, (side) => `choose it when ${lowerFirst(facts.tradeOffs[side]?.chooseWhen ?? '')}`);
    case 'tips':
      return `Common mistakes: ${facts.traps.map(({wrong}) => wrong).join(' ')}`;
    case 'sources': {
      const publishers = [...new Set(facts.sources.map(({publisher}) => publisher))];
      return `${facts.sources.length} primary sources, with version and the day they were read: ${publishers.join(', ')}`;
    }
    default:
      return facts.distinction;
  }
}

/** Each side with its text, all cut to the same share of the description. */
function sideBySide({sides}: Topic, textOf: (sideId: string) => string): string {
  const share = Math.floor((DESCRIPTION_LENGTH + 1) / sides.length);
  return sides.map(({id, name}) => shortenAtWord(`${name}: ${plainText(textOf(id))}`, share - 1)).join(' ');
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
