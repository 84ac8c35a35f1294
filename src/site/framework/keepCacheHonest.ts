import {createHash} from 'node:crypto';
import {headingTitles} from '../../core/page/pageHeadings';
import {partsOf} from '../../core/part/parts';
import type {Site} from '../content/site';
import type {Feature} from '../host/feature';

/**
 * The bundler keeps what it made of a page until the page itself changes. What else goes into it has to be part of the
 * cache's name: its front matter, the parts of the same topic in other editions, and which features there are.
 */
export function keepCacheHonest(config: object, features: readonly Feature[], {siteDir, topics}: Site): void {
  const {cache} = (config as {experiments?: {cache?: {version?: string}}}).experiments ?? {};
  if (typeof cache !== 'object') return;
  const parts = topics.map(({id, edition, folder, facts, page}) => [
    id,
    edition,
    partsOf(facts).map((part) => [part.id, part.title]),
    headingTitles(page),
    facts.redirects,
    features.map((feature) => feature.frontMatter?.({id, edition, folder, facts}, siteDir)),
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify([parts, features.map(({name}) => name)]))
    .digest('hex')
    .slice(0, 10);
  cache.version = `${cache.version ?? ''}-${hash}`;
}
