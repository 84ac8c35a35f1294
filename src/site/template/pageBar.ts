import {editionFolder, editions, type Edition} from '../../core/edition/editions';
import type {Site} from '../content/site';
import {markup, type Markup} from '../../core/text/markup';

/** Id of the list of editions at the foot of a page, which the bar leads to. */
export const EDITIONS_ID = 'editions';

/** The bar of a small page: home, topics, search and the edition as plain links; `hasEditions` if its foot lists them. */
export function pageBar(
  edition: Edition,
  {baseUrl, title, features}: Pick<Site, 'baseUrl' | 'title' | 'features'>,
  hasEditions: boolean,
): Markup {
  const hasHome = features.has('home');
  const home = baseUrl + editionFolder(edition);
  const name = edition.isCurrent
    ? markup`<span class="more">Kubernetes </span>${edition.kubernetes}<span class="more"> · Docker ${edition.docker}</span>`
    : markup`Older edition ${edition.name}`;
  const kind = edition.isCurrent ? 'edition' : 'edition older';
  return markup`<header class="bar">${hasHome ? markup`<a class="brand" href="${home}">${logo}${title}</a>` : markup`<span class="brand">${logo}${title}</span>`}<nav aria-label="Main">${hasHome ? markup`<a href="${home}">Topics</a>` : ''}${features.has('search') ? markup`<a href="${home}search/">Search</a>` : ''}${
    hasEditions && editions.some((other) => other.name !== edition.name)
      ? markup`<a class="${kind}" href="#${EDITIONS_ID}">${name}</a>`
      : markup`<span class="${kind}">${name}</span>`
  }</nav></header>`;
}

const logo = markup`<svg viewBox="0 0 24 22" width="24" height="22" aria-hidden="true"><path fill="var(--side-a)" d="M0 0h10.5v22H0z"/><path fill="var(--side-b)" d="M12.5 0a11 11 0 0 1 0 22z"/></svg>`;
