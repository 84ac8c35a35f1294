import {inflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {parsePage} from '../../core/page/parsePage';
import {aRow, aTopic} from '../../core/topic/aTopic';
import type {Topic} from '../../core/topic/topic';
import type {PublishedTopic} from '../../site/content/site';
import {readTopics} from '../../site/content/readTopics';
import {readCardFonts} from './cardFonts';
import {cardsOf, type Card} from './cardsOf';
import {composeCard, drawCard, rightEdgeOf} from './drawCard';

const fonts = readCardFonts('.');

const cardsOfTopic = (facts: Topic): Card[] =>
  cardsOf({
    id: 'a-vs-b',
    edition: 'current',
    folder: '',
    facts,
    factsText: '',
    codeTexts: [],
    page: parsePage(''),
    url: '/a-vs-b/',
    isCurrent: true,
  });

const WORDS = 'PersistentVolumeClaim, which `kubectl get persistentvolumeclaims --all-namespaces` shows. ';

/** A topic whose texts are as long as somebody may make them. */
function aLongTopic(sideCount: number): Topic {
  const ids = ['a', 'b', 'c', 'd'].slice(0, sideCount);
  return aTopic({
    sides: ids.map((id) => ({id, name: 'Horizontal Pod Autoscaler with custom metrics', purpose: WORDS.repeat(5)})),
    rows: [
      aRow({
        aspect: 'Configuration, secrets and their encryption at rest in the cluster',
        cells: Object.fromEntries(ids.map((id) => [id, WORDS.repeat(8)])),
      }),
    ],
  });
}

test.each([2, 3, 4])('nothing is clipped, however long the texts of %i sides are', (sideCount) => {
  for (const card of cardsOfTopic(aLongTopic(sideCount))) {
    const {lines} = composeCard(card, fonts);
    for (const line of lines) {
      expect(line.top).toBeGreaterThanOrEqual(40);
      expect(line.top + line.height).toBeLessThanOrEqual(600);
      expect(rightEdgeOf(line, fonts)).toBeLessThanOrEqual(1200 - 64 + 1);
    }
    // Neighbouring columns do not touch: no line reaches the place where one beside it begins.
    for (const line of lines.filter(({left}) => left !== undefined)) {
      for (const other of lines.filter(({left, top}) => left !== undefined && left > line.left! && top === line.top)) {
        expect(rightEdgeOf(line, fonts)).toBeLessThan(other.left!);
      }
    }
  }
});

test('no letter of this site is missing from the fonts', () => {
  const topics = readTopics('.', '2026-11-23').topics;
  const drawn = topics
    .flatMap((topic) => cardsOf({...topic, url: '/', isCurrent: true}))
    .flatMap((card) => composeCard(card, fonts).lines.flatMap(({pieces}) => pieces));
  for (const {text, font} of drawn) {
    expect(Array.from(text).filter((letter) => letter !== ' ' && !fonts[font].metrics.has(letter))).toEqual([]);
  }
});

test('a letter that the fonts do not have is drawn as a question mark', () => {
  const card = cardsOfTopic(aTopic({rows: [aRow({aspect: 'Tea 茶'})]}))[1]!;
  expect(composeCard(card, fonts).lines.flatMap(({pieces}) => pieces.map(({text}) => text))).toContain('Tea ?');
});

test('a card is a PNG of 1200 by 630 that is not empty and at most 60 kB', async () => {
  const png = await drawCard(cardsOfTopic(aLongTopic(4))[1]!, fonts);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(60 * 1024);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  expect(new Set(rows).size).toBeGreaterThan(20);
});

test('only the current edition has pictures of rows and traps', () => {
  const facts = aTopic();
  const topic: PublishedTopic = {
    id: 'a-vs-b',
    edition: '1.36',
    folder: '',
    facts,
    factsText: '',
    codeTexts: [],
    page: parsePage(''),
    url: '/1.36/a-vs-b/',
    isCurrent: false,
  };
  expect(cardsOf(topic).map(({path, versions}) => [path, versions])).toEqual([
    ['cards/1.36/a-vs-b.png', 'Kubernetes 1.36 · Docker Engine 29'],
  ]);
});
