import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {PublishedTopic} from '../../site/content/site';
import type {OutputFile} from '../../site/host/outputFile';
import {report} from '../../site/host/report';
import {readCardFonts} from './cardFonts';
import {cardsOf, type Card} from './cardsOf';
import {cardColours, drawCard} from './drawCard';

/** A picture for every topic, row and trap. What was drawn once is kept until it, a colour or `DRAWING_VERSION` changes. */
export async function socialCards(topics: readonly PublishedTopic[], siteDir: string): Promise<OutputFile[]> {
  const cacheDir = path.join(siteDir, 'node_modules/.cache/versus-cards');
  mkdirSync(cacheDir, {recursive: true});
  const cards = topics.flatMap(cardsOf).map((card) => ({card, file: path.join(cacheDir, `${keyOf(card)}.png`)}));
  const missing = cards.filter(({file}) => !existsSync(file));
  const fonts = missing.length > 0 ? readCardFonts(siteDir) : undefined;
  for (const [drawn, {card, file}] of missing.entries()) {
    report('drawing cards', drawn, missing.length);
    const png = await drawCard(card, fonts!);
    // Written under another name first: a build that is stopped must not leave half a picture in the cache.
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    // What the renderer holds outside of JavaScript, 7 MB a card, is only freed when the event loop turns.
    await setImmediate();
  }
  if (missing.length > 0) report('drawing cards', missing.length, missing.length);
  return cards.map(({card, file}) => ({path: card.path, content: readFileSync(file)}));
}

/** Raise it when what `drawCard` makes of the same card, or a package or a font it uses, has changed. */
const DRAWING_VERSION = 1;

/** Under what a picture is kept; exported for its test. */
export const keyOf = (card: Card, colours = cardColours) =>
  createHash('sha256')
    .update(`${DRAWING_VERSION}\n${JSON.stringify([card, colours])}`)
    .digest('hex')
    .slice(0, 32);
