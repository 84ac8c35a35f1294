import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {Export} from '../exportTopics';
import {readCardFonts} from './cardFonts';
import {cardsOf, type Card} from './cardsOf';
import {drawCard} from './drawCard';

/** A picture for every topic, row and trap. What was drawn once is kept until it, or the code that draws it, changes. */
export const socialCards: Export = async (topics, {siteDir}) => {
  const started = performance.now();
  const cacheDir = path.join(siteDir, 'node_modules/.cache/versus-cards');
  mkdirSync(cacheDir, {recursive: true});
  const drawing = drawingOf(siteDir);
  const cards = topics
    .flatMap(cardsOf)
    .map((card) => ({card, file: path.join(cacheDir, `${keyOf(card, drawing)}.png`)}));
  const missing = cards.filter(({file}) => !existsSync(file));
  const fonts = missing.length > 0 ? readCardFonts(siteDir) : undefined;
  for (const {card, file} of missing) {
    const png = await drawCard(card, fonts!);
    // Written under another name first: a build that is stopped must not leave half a picture in the cache.
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    // What the renderer holds outside of JavaScript, 7 MB a card, is only freed when the event loop turns.
    await setImmediate();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Social cards: ${cards.length} cards, ${missing.length} drawn now, ${seconds} s`);
  return cards.map(({card, file}) => ({path: card.path, content: readFileSync(file)}));
};

const keyOf = (card: Card, drawing: string) =>
  createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex').slice(0, 32);

/** What a picture depends on beside what it shows: the code that draws it and the versions of what that rests on. */
function drawingOf(siteDir: string): string {
  const folder = path.join(siteDir, 'plugins/social-cards');
  const sources = readdirSync(folder)
    .filter((name) => /\.(ts|cjs)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const packages = [
    'satori',
    '@resvg/resvg-js',
    '@fontsource/source-serif-4',
    '@fontsource/source-sans-3',
    '@fontsource/source-code-pro',
  ].map((name) => {
    const file = path.join(siteDir, 'node_modules', name, 'package.json');
    return `${name}@${(JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version}`;
  });
  return [...packages, ...sources].join('\n');
}
