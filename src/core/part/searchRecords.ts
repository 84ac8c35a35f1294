import {abbreviations} from '../text/abbreviations';
import {firstSentence} from './firstSentence';
import {plainOf} from '../text/inlineText';
import type {Page} from '../page/page';
import {headingTitles, textUnder} from '../page/pageHeadings';
import {titleOf} from './parts';
import {sections} from '../topic/sections';
import {termsOf} from '../text/searchTerms';
import type {Topic} from '../topic/topic';

/** What can be found: a topic, a part of one, or a heading of its page. */
export type RecordKind = 'topic' | 'row' | 'follow-up' | 'trap' | 'scenario' | 'section' | 'heading';

/** One thing to find, with what the list of results shows of it. Texts may hold `code` in backticks. */
export interface SearchRecord {
  /** Id of the part, or nothing for the topic itself. */
  id: string;
  kind: RecordKind;
  /** What a reader calls it: the name of the topic, the aspect, the question, the wrong statement. */
  title: string;
  /** The answer in one line; for a row one line a side, in the order of the topic's sides. */
  answer: string[];
  /** Whether interviewers ask for it often. */
  askedOften?: true;
  /** What else readers type for it. */
  aliases: string;
  /** Terms of its text that none of the above has. */
  terms: string;
}

/** A topic with everything that can be found in it. */
export interface TopicRecords {
  id: string;
  title: string;
  url: string;
  /** Place in learning order over all topics, from 0. */
  place: number;
  /** Names of its sides, with their aliases; a query that names two sides asks for the topic. */
  sides: {name: string; aliases: string[]}[];
  records: SearchRecord[];
}

/**
 * The records of a topic, in the order of its page, the topic itself first. `place` is its place in
 * learning order.
 */
export function searchRecords(
  {id, url, facts, page}: {id: string; url: string; facts: Topic; page: Page},
  place: number,
): TopicRecords {
  const nameOf = (sideId: string) => facts.sides.find((side) => side.id === sideId)?.name ?? '';
  const records: SearchRecord[] = [
    aRecord(
      '',
      'topic',
      titleOf(facts),
      [facts.distinction],
      facts.aliases,
      facts.sides.map(({purpose}) => purpose),
    ),
    ...facts.rows.map(({id: rowId, aspect, cells, why, askedOften, aliases}) => ({
      ...aRecord(
        rowId,
        'row',
        aspect,
        facts.sides.map((side) => firstSentence(cells[side.id] ?? '')),
        aliases,
        [...Object.values(cells), why],
      ),
      ...(askedOften && {askedOften: true as const}),
    })),
    ...facts.answer.followUps.map(({id: questionId, question, answer, aliases}) =>
      aRecord(questionId, 'follow-up', question, [firstSentence(answer)], aliases, [answer]),
    ),
    ...facts.traps.map(({id: trapId, wrong, right, believedBecause, aliases}) =>
      aRecord(trapId, 'trap', wrong, [firstSentence(right)], aliases, [right, believedBecause]),
    ),
    ...facts.scenarios.map(({id: scenarioId, situation, choose, because, notOther, unless, aliases}) =>
      aRecord(
        scenarioId,
        'scenario',
        firstSentence(situation),
        [`${nameOf(choose)}. ${firstSentence(because)}`],
        aliases,
        [situation, because, notOther, unless],
      ),
    ),
    ...sections.map((section) => sectionRecord(section.id, section.title, facts)),
    ...headingTitles(page).map((heading) =>
      aRecord(heading.id, 'heading', heading.title, [], [], [textUnder(heading.id, page)]),
    ),
  ];
  return {
    id,
    title: titleOf(facts),
    url,
    place,
    sides: facts.sides.map(({name, aliases = []}) => ({name, aliases})),
    records,
  };
}

function aRecord(
  id: string,
  kind: RecordKind,
  title: string,
  answer: readonly string[],
  aliases: readonly string[] = [],
  texts: readonly string[],
): SearchRecord {
  const shown = new Set([title, ...answer, ...aliases].flatMap((text) => termsOf(text)));
  const all = [...texts, ...shortForms([title, ...answer, ...texts].join(' '))].flatMap((text) =>
    termsOf(plainOf(text)),
  );
  return {
    id,
    kind,
    title,
    answer: [...answer],
    aliases: aliases.join(', '),
    terms: [...new Set(all)].filter((term) => !shown.has(term) && term.length > 1).join(' '),
  };
}

/** The short forms of what the text writes out, and the other way round. */
function shortForms(text: string): string[] {
  const small = text.toLowerCase();
  return forms.flatMap(({short, long}) => [
    ...(mentions(text, small, long) ? [short.words] : []),
    ...(mentions(text, small, short) ? [long.words] : []),
  ]);
}

/** Words to look for: their beginning, which tells at once that most texts have them not, and how they may stand. */
const formOf = (words: string) => ({
  words,
  beginning: words.split(/[ -]/)[0]!.toLowerCase(),
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[ -]/g, '[ -]')}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu'),
});

const forms = abbreviations.map(({short, long}) => ({short: formOf(short), long: formOf(long)}));

/** Whether the words stand in the text, alone or in the plural: `os` is not in `host`. `small` is the text in small letters. */
const mentions = (text: string, small: string, {beginning, pattern}: ReturnType<typeof formOf>) =>
  small.includes(beginning) && pattern.test(text);

/** A section says in one line what it has to offer. */
function sectionRecord(
  id: string,
  title: string,
  {answer, distinction, rows, traps, phrases, sources}: Topic,
): SearchRecord {
  const lines: Record<string, string> = {
    differences: rows.map(({aspect}) => aspect).join(', '),
    'sample-answer': firstSentence(answer.layers[0]?.say ?? distinction),
    tips: phrases[0] ? phrases[0].say : `${traps.length} traps`,
    sources: `${sources.length} primary sources`,
  };
  const aliases: Record<string, string[]> = {
    'sample-answer': [answer.question, 'interview answer', '2 minute answer', 'say it aloud'],
    'trade-offs': ['pros and cons', 'when to use which', 'which one'],
    tips: ['common mistakes', 'traps', 'do and do not say'],
    diagram: ['picture', 'draw it', 'whiteboard', 'architecture'],
    purpose: ['what is it for'],
    relationship: ['together'],
    differences: ['table', 'compare row by row'],
  };
  return aRecord(id, 'section', title, lines[id] === undefined ? [] : [lines[id]], aliases[id], []);
}
