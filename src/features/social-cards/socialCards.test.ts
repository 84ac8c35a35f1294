import {expect, test} from 'vitest';
import {aTopic} from '../../core/topic/aTopic';
import {aPublishedTopic} from '../../site/content/aPublishedTopic';
import {readCardFonts} from './cardFonts';
import {cardsOf} from './cardsOf';
import {cardColours, composeCard} from './drawCard';
import {keyOf} from './socialCards';

const cards = cardsOf({...aPublishedTopic({facts: aTopic()}), isCurrent: true});

test('a card is drawn anew when what it says or one of its colours changes', () => {
  const [card] = cards;
  expect(keyOf({...card!})).toBe(keyOf(card!));
  expect(keyOf({...card!, versions: 'Kubernetes 2'})).not.toBe(keyOf(card!));
  expect(keyOf(card!, {...cardColours, paper: '#fff'})).not.toBe(keyOf(card!));
  expect(keyOf(card!, {...cardColours, sides: ['#000', ...cardColours.sides.slice(1)]})).not.toBe(keyOf(card!));
});

test('no card has a colour that its key does not know', () => {
  const fonts = readCardFonts('.');
  const drawn = cards.flatMap((card) => {
    const {shapes, lines} = composeCard(card, fonts);
    return [
      ...shapes.flatMap((shape) =>
        [...shape.matchAll(/(?:fill|stroke)="(?!none)([^"]*)"/g)].map(([, colour]) => colour),
      ),
      ...lines.flatMap(({pieces}) => pieces.map(({colour}) => colour)),
    ];
  });
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((colour) => !Object.values(cardColours).flat().includes(colour!))).toEqual([]);
});
