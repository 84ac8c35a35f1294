/*
 * The script of the page for unknown addresses, beside that of all pages: offers what the address may have meant, or,
 * without network, what was kept.
 */
import {plainOf} from '@site/src/core/text/inlineText';
import {nearestAddresses} from './nearestAddresses';
import {onPage} from '../../../ui/onPage';

/** Topics that are offered where the parts are not known. */
const MOST_TOPICS = 5;
/** Parts and their topic, offered in place of topics. */
const MOST_NEAREST = 5;

onPage(() => {
  const page = document.querySelector<HTMLElement>('[data-not-found]');
  if (!page) return;
  if (navigator.onLine) void offerNearest(page);
  else showOffline(page);
});

function showOffline(page: HTMLElement): void {
  for (const said of page.querySelectorAll<HTMLElement>('[data-when]')) said.hidden = said.dataset.when === 'online';
  document.title = document.title.replace(/^Page not found/, 'Page not here');
}

async function offerNearest(page: HTMLElement): Promise<void> {
  const list = page.querySelector('[data-offers]')!;
  const words = location.pathname
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const matches = (item: Element) => {
    const address = item.querySelector('a')!.pathname;
    return words.filter((word) => address.includes(word)).length;
  };
  const topics = [...list.children].sort((one, other) => matches(other) - matches(one));
  list.replaceChildren(...topics.slice(0, MOST_TOPICS));
  const nearest = await nearestParts().catch(() => []);
  // The topics are offered in any case.
  if (nearest.length === 0) return;
  page.querySelector('[data-offers-what]')!.textContent = 'What is called most like it:';
  list.replaceChildren(...nearest.map(({address, title}) => offer(address, plainOf(title))));
}

/** The parts that are called like the wrong address, by a list that only this page loads. */
async function nearestParts(): Promise<{address: string; title: string}[]> {
  const response = await fetch(`${BASE_URL}addresses.json`);
  if (!response.ok) return [];
  const titles = (await response.json()) as Record<string, string>;
  return nearestAddresses(location.pathname, titles, BASE_URL, MOST_NEAREST);
}

function offer(address: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}
