import type {CardOutline, DeckOutline, TopicOutline} from '../deck/practiceDeck';
import type {Answer, PracticeSettings, Progress} from '../progress/progressDocument';
import {standingOf, type Standing} from './schedule';
import {ideaStandings} from '../progress/spokenAnswer';

/** A card whose latest day began with a miss. */
export interface UnsureCard {
  card: CardOutline;
  standing: Standing;
  /** Answers that missed it. */
  missed: number;
  /** Of a spoken answer: the ideas that its latest attempt had. */
  said?: number;
}

/** Where a reader stands with one idea of a topic. */
export interface IdeaLine {
  id: string;
  idea: string;
  rowUrl?: string;
  /** In how many spoken answers it was said, of how many. */
  said: number;
  attempts: number;
  /** Missing last time, in a spoken answer or in a card of its own. */
  isWeak: boolean;
  lastSeen?: string;
  nextDue?: string;
}

export interface TopicLine {
  topic: TopicOutline;
  cards: number;
  seen: number;
  known: number;
  /** Weak ideas first. */
  ideas: IdeaLine[];
}

/** Where a reader stands: what is not sure yet with the weakest first, and every topic of the deck with its ideas. */
export function whereYouStand(
  deck: DeckOutline,
  {answers}: Pick<Progress, 'answers'>,
  settings: PracticeSettings,
  now: Date,
): {unsure: UnsureCard[]; topics: TopicLine[]} {
  const standings = new Map(deck.cards.map((card) => [card, standingOf(answers.get(card.id) ?? [], settings, now)]));
  const unsure = deck.cards
    .filter((card) => standings.get(card)!.wasMissed)
    .map((card) => unsureCard(card, standings.get(card)!, answers.get(card.id)!))
    .sort((a, b) => b.missed - a.missed || a.standing.recall - b.standing.recall);
  const topics = deck.topics.map((topic): TopicLine => {
    const cards = deck.cards.filter((card) => card.topic === topic.id);
    const states = cards.map((card) => standings.get(card)!.state);
    return {
      topic,
      cards: cards.length,
      seen: states.filter((state) => state !== 'new').length,
      known: states.filter((state) => state === 'known').length,
      ideas: ideaLines(cards, standings, answers),
    };
  });
  return {unsure, topics};
}

function unsureCard(card: CardOutline, standing: Standing, answers: readonly Answer[]): UnsureCard {
  const missed = answers.filter(({grade}) => grade === 'missed').length;
  const said =
    card.kind === 'spoken' ? answers.flatMap((answer) => (answer.said ? [answer.said] : [])).at(-1) : undefined;
  return {card, standing, missed, ...(said && {said: said.length})};
}

function ideaLines(
  cards: readonly CardOutline[],
  standings: ReadonlyMap<CardOutline, Standing>,
  answers: Progress['answers'],
): IdeaLine[] {
  const spoken = cards.find((card) => card.kind === 'spoken');
  if (!spoken) return [];
  const ids = spoken.ideas.map(({id}) => id);
  const lines = ideaStandings(answers.get(spoken.id) ?? [], ids).map(({id, said, missed, wasSaid}): IdeaLine => {
    const {idea, rowUrl} = spoken.ideas.find((one) => one.id === id)!;
    const asking = [spoken, ...cards.filter((card) => card.kind === 'claim' && card.part === id)];
    const seen = asking.map((card) => standings.get(card)!);
    return {
      id,
      idea,
      ...(rowUrl !== undefined && {rowUrl}),
      said,
      attempts: said + missed,
      isWeak: wasSaid === false || seen.slice(1).some(({wasMissed}) => wasMissed),
      ...(lastOf(seen) !== undefined && {lastSeen: lastOf(seen)}),
      ...(nextOf(seen) !== undefined && {nextDue: nextOf(seen)}),
    };
  });
  return lines.sort((a, b) => Number(b.isWeak) - Number(a.isWeak));
}

const lastOf = (standings: readonly Standing[]) =>
  standings
    .flatMap(({lastSeen}) => lastSeen ?? [])
    .sort()
    .at(-1);

const nextOf = (standings: readonly Standing[]) => standings.flatMap(({nextDue}) => nextDue ?? []).sort()[0];
