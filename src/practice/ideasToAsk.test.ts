import {expect, test} from 'vitest';
import {aTopic} from '../../model/aTopic';
import {practiceCards} from '../../model/practiceCards';
import {stampOf} from './calendar';
import {ideasToAsk} from './ideasToAsk';

const card = practiceCards({id: 'tea-vs-coffee', url: '/tea-vs-coffee/', facts: aTopic()}).find(
  (one) => one.kind === 'spoken',
)!;
const ids = card.ideas.map(({id}) => id);
const now = new Date(2026, 10, 25, 20);
const answerOn = (day: number, said: readonly string[]) => ({
  at: stampOf(new Date(2026, 10, day, 19)),
  grade: 'missed' as const,
  said,
});

test('the first answer of a day is asked for everything, whatever was missed before', () => {
  expect(ideasToAsk(card, [], now)).toBeUndefined();
  expect(ideasToAsk(card, [answerOn(24, [ids[0]!])], now)).toBeUndefined();
});

test('the second is asked for what was missed', () => {
  expect(ideasToAsk(card, [answerOn(25, [ids[0]!])], now)).toEqual(ids.slice(1));
});

test('who said nothing of it, or all of it, is asked for everything again', () => {
  expect(ideasToAsk(card, [answerOn(25, [])], now)).toBeUndefined();
  expect(ideasToAsk(card, [answerOn(25, ids)], now)).toBeUndefined();
});
