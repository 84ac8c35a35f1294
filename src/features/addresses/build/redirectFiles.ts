import type {Register} from '../../../core/register/parseRegister';
import type {OutputFile} from '../../../site/host/outputFile';
import type {Site} from '../../../site/content/site';
import type {PublishedTopic} from '../../../site/content/site';
import {movedAddresses, type MovedAddress} from './movedAddresses';
import {pinnedAddresses} from './pinnedAddresses';
import {redirectPage} from './redirectPage';

/**
 * A page at every address that leads elsewhere now, and the same as rules: `_redirects` for hosts that read it, and
 * `redirects.map` for nginx. A server with rules answers at once and never shows the pages.
 */
export function* redirectFiles(
  topics: readonly PublishedTopic[],
  register: Register,
  site: Pick<Site, 'baseUrl' | 'origin' | 'features'>,
): Generator<OutputFile> {
  const {baseUrl, origin} = site;
  const renamed = movedAddresses(topics, register, baseUrl);
  const moved = [...renamed, ...pinnedAddresses(topics, renamed, site)];
  for (const address of moved.filter(({from}) => from.endsWith('/'))) {
    yield {path: `${address.from.slice(baseUrl.length)}index.html`, content: redirectPage(address, origin)};
  }
  yield {path: '_redirects', content: linesOf(moved, ({from, to}) => `${from} ${to} 301`)};
  // In the configuration: map $uri $moved_to {include redirects.map;} and if ($moved_to) {return 301 $moved_to$is_args$args;}
  yield {path: 'redirects.map', content: linesOf(moved, ({from, to}) => `"${from}" "${to}";`)};
}

const linesOf = (moved: readonly MovedAddress[], write: (address: MovedAddress) => string) =>
  moved.map((address) => `${write(address)}\n`).join('');
