import {labels} from './labels';
import {firstSentence} from './firstSentence';
import {notOtherLabel, titleOf} from './parts';
import {rowOfIdea} from '../topic/rowOfIdea';
import {sections} from '../topic/sections';
import {sideInSentence} from './sideInSentence';
import {standsAlone} from './standsAlone';
import type {FollowUp, Layer, Topic} from '../topic/topic';

/** What every card has; texts may hold `code` in backticks. */
interface CardBase {
  /** `topic/part` or `topic/part/side`: progress hangs on it, so it outlives every rewording and every edition. */
  id: string;
  /** Id of the topic, and what readers call it. */
  topic: string;
  topicTitle: string;
  /** Id of the part the card asks for; two cards of one part answer each other. */
  part: string;
  /** Address at which the part can be read in place. */
  url: string;
  /** Whether interviewers ask for it often; such cards come first where not all have room. */
  askedOften: boolean;
  question: string;
  /** What is shown after the reader has committed to an answer. */
  answer: string;
  /** Why the answer is right, in the order to be shown. */
  explanation: {label: string; text: string}[];
  /** Ids of the topic's sources that carry the answer. */
  sources: string[];
}

/** A cell that is hidden, asked for by its aspect and side. */
interface CellCard extends CardBase {
  kind: 'cell';
  aspect: string;
  side: string;
}

/** A situation: which side, and why? */
interface ScenarioCard extends CardBase {
  kind: 'scenario';
  choices: {id: string; name: string}[];
  /** Id of the side that fits better. */
  choose: string;
}

/** True or false? The question is the statement itself. */
interface ClaimCard extends CardBase {
  kind: 'claim';
  isTrue: boolean;
  /** What the printed sheet says instead of the first sentence of the answer. */
  short?: string;
}

interface FollowUpCard extends CardBase {
  kind: 'follow-up';
  /** What the printed sheet says instead of the first sentence of the answer. */
  short?: string;
}

/** The sample answer, to be said aloud and ticked idea by idea. */
interface SpokenCard extends CardBase {
  kind: 'spoken';
  layers: Layer[];
  /**
   * The checklist; `rowUrl` is where a missed idea can be read again, where one row clearly says it, and `prompt` what
   * the printed sheet asks.
   */
  ideas: {id: string; idea: string; prompt?: string; row?: string; rowUrl?: string}[];
  /** Ids of the cards one of which is asked next. */
  followUps: string[];
}

export type PracticeCard = CellCard | ScenarioCard | ClaimCard | FollowUpCard | SpokenCard;
export type CardKind = PracticeCard['kind'];

/** What the cards of a topic are made from; `url` is the address of its page, with a slash at its end. */
export interface PracticeTopic {
  id: string;
  url: string;
  facts: Topic;
}

/**
 * The cards of a topic in the order of its page. Give it topics of the current edition alone: an older edition has the
 * same ids, so a reader would be asked everything twice. A draft has no cards.
 */
export function practiceCards(topic: PracticeTopic): PracticeCard[] {
  if (topic.facts.draft) return [];
  return [
    ...cellCards(topic),
    spokenCard(topic),
    ...topic.facts.answer.followUps.map((followUp) => followUpCard(topic, followUp)),
    ...scenarioCards(topic),
    ...claimCards(topic),
  ];
}

const SPOKEN_PART = 'sample-answer' satisfies (typeof sections)[number]['id'];

/** What the cards of one part have in common. */
const partOf = ({id, url, facts}: PracticeTopic, part: string, askedOften = true) => ({
  topic: id,
  topicTitle: titleOf(facts),
  part,
  url: `${url}#${part}`,
  askedOften,
});

function cellCards(topic: PracticeTopic): CellCard[] {
  const {rows, sides} = topic.facts;
  const said = new Map(sides.map(({id, name}) => [id, sideInSentence(name, topic.facts)]));
  return rows.flatMap((row) =>
    sides.map((side): CellCard => {
      const others = sides.filter(({id}) => id !== side.id);
      return {
        id: `${topic.id}/${row.id}/${side.id}`,
        kind: 'cell',
        ...partOf(topic, row.id, row.askedOften),
        aspect: row.aspect,
        side: side.id,
        question: cellQuestion(row.aspect, said.get(side.id)!),
        answer: row.cells[side.id] ?? '',
        explanation: [
          ...others.map(({id, name}) => ({label: name, text: row.cells[id] ?? ''})),
          {label: 'Why it matters', text: row.why},
        ],
        sources: row.sources,
      };
    }),
  );
}

/** `Scaling: what does Docker do?`, but `Kernel: what would you say about a container?` */
const cellQuestion = (aspect: string, side: string) =>
  aspect.endsWith('ing') ? `${aspect}: what does ${side} do?` : `${aspect}: what would you say about ${side}?`;

const followUpCard = (topic: PracticeTopic, {id, question, answer, short, sources}: FollowUp): FollowUpCard => ({
  id: `${topic.id}/${id}`,
  kind: 'follow-up',
  ...partOf(topic, id),
  question,
  answer,
  ...(short !== undefined && {short}),
  explanation: [],
  sources,
});

function scenarioCards(topic: PracticeTopic): ScenarioCard[] {
  const {scenarios, sides} = topic.facts;
  const choices = sides.map(({id, name}) => ({id, name}));
  return scenarios.map(({id, situation, choose, because, notOther, unless}) => ({
    id: `${topic.id}/${id}`,
    kind: 'scenario',
    ...partOf(topic, id),
    choices,
    choose,
    question: situation,
    answer: choices.find((side) => side.id === choose)?.name ?? choose,
    explanation: [
      {label: 'Why', text: because},
      {label: notOtherLabel(topic.facts), text: notOther},
      {label: labels.otherWhen, text: unless},
    ],
    sources: [],
  }));
}

/**
 * The traps, and true statements beside them, so that "not true" is no safe guess: what is true instead of a trap, and
 * ideas, where their first sentence can be judged by itself. Nothing is turned round by a program.
 */
function claimCards(topic: PracticeTopic): ClaimCard[] {
  const {traps, answer, rows} = topic.facts;
  const ofTraps = traps.flatMap(({id, wrong, right, short, believedBecause, sources}): ClaimCard[] => {
    const base = {kind: 'claim' as const, ...partOf(topic, id), sources};
    const truth = firstSentence(right);
    const why = {label: 'Why people think otherwise', text: believedBecause};
    const trap: ClaimCard = {
      ...base,
      id: `${topic.id}/${id}`,
      isTrue: false,
      question: wrong,
      answer: right,
      ...(short !== undefined && {short}),
      explanation: [{...why, label: labels.whyBelieved}],
    };
    if (!standsAlone(truth)) return [trap];
    const oftenSaid = {label: labels.myth, text: wrong};
    return [
      trap,
      {...base, id: `${trap.id}/right`, isTrue: true, question: truth, answer: right, explanation: [oftenSaid, why]},
    ];
  });
  const ofIdeas = answer.ideas.flatMap((idea): ClaimCard[] => {
    const truth = firstSentence(idea.idea);
    if (!standsAlone(truth)) return [];
    const row = rows.find(({id}) => id === rowOfIdea(idea, topic.facts));
    return [
      {
        id: `${topic.id}/${idea.id}`,
        kind: 'claim',
        ...partOf(topic, idea.id),
        // An idea has no place of its own on the page.
        url: `${topic.url}#${row?.id ?? SPOKEN_PART}`,
        isTrue: true,
        question: truth,
        answer: idea.idea,
        explanation: row ? [{label: row.aspect, text: row.why}] : [],
        sources: row?.sources ?? [],
      },
    ];
  });
  return [...ofTraps, ...ofIdeas];
}

function spokenCard(topic: PracticeTopic): SpokenCard {
  const {question, layers, ideas, followUps} = topic.facts.answer;
  return {
    id: `${topic.id}/${SPOKEN_PART}`,
    kind: 'spoken',
    ...partOf(topic, SPOKEN_PART),
    question,
    answer: layers.map(({say}) => say).join('\n\n'),
    explanation: [],
    sources: [],
    layers,
    ideas: ideas.map((idea) => {
      const row = rowOfIdea(idea, topic.facts);
      const {prompt} = idea;
      return {
        id: idea.id,
        idea: idea.idea,
        ...(prompt !== undefined && {prompt}),
        ...(row !== undefined && {row, rowUrl: `${topic.url}#${row}`}),
      };
    }),
    followUps: followUps.map(({id}) => `${topic.id}/${id}`),
  };
}
