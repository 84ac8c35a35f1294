import type {Options} from '@docusaurus/plugin-sitemap';
import type {RouteConfig} from '@docusaurus/types';
import {editionFolder, editions} from '../../../core/edition/editions';
import type {Changes} from '../../../site/content/changes';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/**
 * The pages that search engines should list: home, topics of the current edition and pages about the whole site. What
 * lies under a topic (its parts, its cheat sheet) says the same again, older editions lead to the current page, and
 * results and the 404 page are nobody's aim. A topic is dated by the register; nothing else has an honest date.
 */
export const sitemapItems =
  (changes: Changes): CreateSitemapItems =>
  async ({routes, siteConfig, defaultCreateSitemapItems}) => {
    const pages = leavesOf(routes);
    const topics = pages.filter((route) => topicIdOf(route) !== undefined);
    const listed = pages.filter(
      (route) =>
        !older.some((folder) => route.path.startsWith(siteConfig.baseUrl + folder)) &&
        !topics.some(({path}) => route.path !== path && route.path.startsWith(path)) &&
        !unlisted.some((page) => route.path === siteConfig.baseUrl + page),
    );
    return defaultCreateSitemapItems({siteConfig, routes: listed.map((route) => dated(route, changes))});
  };

const older = editions.filter(({isCurrent}) => !isCurrent).map(editionFolder);

const unlisted = ['404.html', 'search/'];

const leavesOf = (routes: readonly RouteConfig[]): RouteConfig[] =>
  routes.flatMap((route) => (route.routes ? leavesOf(route.routes) : [route]));

const topicIdOf = ({metadata}: RouteConfig) =>
  /^(?:docs|versioned_docs\/[^/]+)\/([^/]+)\/index\.mdx$/.exec(metadata?.sourceFilePath ?? '')?.[1];

/** `null` keeps Docusaurus from asking Git, whose dates are those of formatting too. */
function dated(route: RouteConfig, changes: Changes): RouteConfig {
  const day = changes[topicIdOf(route) ?? '']?.changed;
  return {...route, metadata: {...route.metadata, lastUpdatedAt: day === undefined ? null : Date.parse(day)}};
}
