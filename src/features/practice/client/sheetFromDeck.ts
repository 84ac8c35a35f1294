import type {PracticeCard} from '../../../core/part/practiceCards';
import type {SheetFacts} from '../../../ui/sheet/sheetFacts';
import type {DeckTopic, PracticeDeck} from '../deck/practiceDeck';

/**
 * A topic as a cheat sheet shows it, put together from its cards: they are loaded already, and kept for readers without
 * network. What no card asks for stands with the topic.
 */
export function sheetFromDeck({cards}: PracticeDeck, topic: DeckTopic): SheetFacts {
  const {id: topicId, title, sides, distinction, handOver} = topic;
  const own = cards.filter(({topic}) => topic === topicId);
  const spoken = own.find((card) => card.kind === 'spoken');
  const rows = new Map<string, {id: string; aspect: string; cells: Record<string, string>}>();
  for (const card of own) {
    if (card.kind !== 'cell') continue;
    const row = rows.get(card.part) ?? {id: card.part, aspect: card.aspect, cells: {}};
    row.cells[card.side] = card.answer;
    rows.set(card.part, row);
  }
  return {
    title: sides.map(({name}) => name).join(' vs ') === title ? undefined : title,
    sides,
    distinction,
    handOver,
    rows: [...rows.values()],
    answer: {
      layers: spoken?.layers ?? [],
      followUps: own
        .filter(isOfKind('follow-up'))
        .map(({part: id, question, answer, short}) => ({id, question, answer, short})),
      ideas: spoken?.ideas ?? [],
    },
    traps: own
      .filter(isOfKind('claim'))
      .filter(({isTrue}) => !isTrue)
      .map(({part: id, question: wrong, answer: right, short}) => ({id, wrong, right, short})),
  };
}

const isOfKind =
  <Kind extends PracticeCard['kind']>(kind: Kind) =>
  (card: PracticeCard): card is Extract<PracticeCard, {kind: Kind}> =>
    card.kind === kind;
