import {currentEdition} from '../../../core/edition/editions';
import {partsOf, titleOf} from '../../../core/part/parts';
import type {PublishedTopic, Site} from '../../../site/content/site';
import type {MovedAddress} from './movedAddresses';

/**
 * The addresses of the current edition with its number, which lead to those without: a link can be pinned to it today and
 * stays right when there is a newer one. `moved` are the old addresses that must go on working under the number too.
 */
export function pinnedAddresses(
  topics: readonly PublishedTopic[],
  moved: readonly MovedAddress[],
  {baseUrl, features}: Pick<Site, 'baseUrl' | 'features'>,
): MovedAddress[] {
  const pinned = (address: string) => `${baseUrl}${currentEdition.name}/${address.slice(baseUrl.length)}`;
  const current = topics.filter(({isCurrent}) => isCurrent);
  const those = (feature: string, pages: readonly string[]) => (features.has(feature) ? pages : []);
  const site = [...those('home', ['']), ...those('search', ['search/'])].map((page) => ({
    to: baseUrl + page,
    title: 'Versus',
    topicUrl: baseUrl + page,
  }));
  const pages = current.flatMap(({url, facts}) =>
    [
      '',
      ...those('cheat-sheet', ['cheat-sheet/']),
      ...those('markdown', ['index.md']),
      ...those(
        'part-pages',
        partsOf(facts).map(({id}) => `${id}/`),
      ),
    ].map((page) => ({
      to: url + page,
      title: titleOf(facts),
      topicUrl: url,
    })),
  );
  const urls = new Set(current.map(({url}) => url));
  return [
    ...[...site, ...pages].map((page) => ({...page, from: pinned(page.to)})),
    ...moved.filter(({topicUrl}) => urls.has(topicUrl)).map((address) => ({...address, from: pinned(address.from)})),
  ];
}
