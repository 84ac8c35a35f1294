import {htmlLink, plainOf} from '../../../core/text/inlineText';
import {titleOf, type Part} from '../../../core/part/parts';
import type {PartText} from '../../../core/part/formatPart';
import {partText} from '../../../core/part/partText';
import type {Register} from '../../../core/register/parseRegister';
import type {Topic} from '../../../core/topic/topic';
import {registeredParts, type Changes} from '../../../site/content/changes';
import type {Site} from '../../../site/content/site';
import type {PublishedTopic} from '../../../site/content/site';
import {fieldHtml, inertHtml} from './fieldHtml';
import {firstKeyOf} from './firstKeyOf';
import {FORM_CHANGED, type FieldName} from './noteType';

/** A note with its one card; the fields are HTML. */
export interface AnkiNote {
  /** `topic/part`, for a row `topic/row/side`: what Anki knows the note by, in every package and for ever. */
  id: string;
  deck: string;
  tags: string[];
  /** The day on which what it says last changed, YYYY-MM-DD. */
  changed: string;
  fields: Record<FieldName, string>;
}

/** What the build knows of parts beside what they say. */
export interface Registers {
  changes: Changes;
  links: Register;
}

/** The notes of a topic in the order of its page: one for each side of a row, one for every other part. */
export function ankiNotes(
  topic: PublishedTopic,
  {changes, links}: Registers,
  {origin}: Pick<Site, 'origin'>,
): AnkiNote[] {
  const {id: topicId, url, facts} = topic;
  const deck = `${DECK}::${plainOf(titleOf(facts)).replaceAll('::', ':')}`;
  return registeredParts(facts).flatMap((part) => {
    const text = partText(facts, part.id);
    if (!text) return [];
    const key = firstKeyOf(topic, part.id, links);
    const isAskedOften = facts.rows.some(({id, askedOften}) => id === part.id && askedOften);
    const changed = changes[`${topicId}/${part.id}`]?.changed ?? FORM_CHANGED;
    const address = `${origin}${url}${part.id}/`;
    return promptsOf(facts, part, text).map(({side, question, answer, explanation}): AnkiNote => {
      const id = side === undefined ? key : `${key}/${side}`;
      return {
        id,
        deck,
        tags: [topicId, part.kind, ...(isAskedOften ? ['asked-often'] : [])].map((tag) => `versus::${tag}`),
        changed: changed > FORM_CHANGED ? changed : FORM_CHANGED,
        fields: {
          Id: id,
          Question: question.map(fieldHtml).join('<br><br>'),
          Answer: fieldHtml(answer),
          Explanation: explanation
            .map(({label, text: words}) => `<p><b>${fieldHtml(label)}:</b> ${fieldHtml(words)}</p>`)
            .join(''),
          Sources: inertHtml(text.sources.map(({title, url: source}) => htmlLink(title, source)).join(', ')),
          Link: inertHtml(htmlLink(text.title, address)),
        },
      };
    });
  });
}

/** The deck that holds one deck for each topic. */
export const DECK = 'Versus';

/** What a card asks, before it takes a form. */
interface Prompt {
  /** Of a row, the side that is asked for. */
  side?: string;
  /** Its paragraphs. */
  question: string[];
  answer: string;
  explanation: PartText['lines'];
}

function promptsOf({sides}: Topic, {kind, title}: Part, {lines}: PartText): Prompt[] {
  const says = (index: number) => lines[index]?.text ?? '';
  switch (kind) {
    case 'section':
      return [];
    case 'row':
      // The other sides come with the answer: what a reader mixes up is told apart side by side.
      return sides.map(({id, name}, index) => ({
        side: id,
        question: [`${title}: what do you say about ${name}?`],
        answer: says(index),
        explanation: lines.filter((_, other) => other !== index),
      }));
    case 'follow-up':
      return [{question: [title], answer: says(1), explanation: lines.slice(2)}];
    case 'scenario': {
      const names = sides.map(({name}) => name);
      const choice = `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
      return [{question: [title, `Which would you choose: ${choice}?`], answer: says(1), explanation: lines.slice(2)}];
    }
    case 'trap':
      // Not "true or not?": a reader would soon know the answer without knowing why.
      return [{question: [`Myth: “${title}”`, 'What is the fact?'], answer: says(1), explanation: lines.slice(2)}];
  }
}
