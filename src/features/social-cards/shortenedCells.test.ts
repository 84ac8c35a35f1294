import {expect, test} from 'vitest';
import {aRow, aTopic} from '../../core/topic/aTopic';
import {aPublishedTopic} from '../../site/content/aPublishedTopic';
import {readCardFonts} from './cardFonts';
import {shortenedCells} from './shortenedCells';

const fonts = readCardFonts('.');

const noticesOf = (coffee: string) =>
  shortenedCells([aPublishedTopic({facts: aTopic({rows: [aRow({cells: {tea: 'Leaf.', coffee}})]})})], fonts);

test('a cell that is too long for its card is named with its row and side', () => {
  expect(noticesOf('Beans are roasted, ground and brewed. '.repeat(20))).toMatchInlineSnapshot(`
    [
      "docs/tea-vs-coffee/topic.yaml: the card of "row" shortens "Coffee". If its end matters in a preview, say it in fewer words.",
    ]
  `);
});

test('nothing is said of a card that shows everything, code and line breaks included', () => {
  expect(noticesOf('Beans, ground with `grind --fine   beans`\nand brewed.')).toEqual([]);
});
