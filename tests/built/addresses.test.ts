import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {currentEdition} from '../../src/core/edition/editions';
import {allPages, isThere, pageAt, textAt} from './builtSite';

const register = JSON.parse(readFileSync('data/links.json', 'utf8')) as {addresses: Record<string, string>};
const addresses = Object.keys(register.addresses);
const PINNED = `/${currentEdition.name}/`;

test('every address that was ever published has a page', () => {
  const pages = addresses.filter((address) => !address.includes('#'));
  expect(pages.length).toBeGreaterThan(400);
  expect(pages.filter((address) => !isThere(address))).toEqual([]);
});

test('every place that was ever published is on its page', () => {
  const places = addresses.filter((address) => address.includes('#')).map((address) => address.split('#'));
  expect(places.length).toBeGreaterThan(400);
  const pages = new Map([...new Set(places.map(([page]) => page!))].map((page) => [page, pageAt(page)]));
  const lost = places.filter(([page, id]) => pages.get(page!)!.getElementById(id!) === null);
  expect(lost.map((place) => place.join('#'))).toEqual([]);
});

test('an address with the number of the current edition has a page that leads to the one without', () => {
  const pinned = allPages().filter((page) => page.startsWith(PINNED));
  expect(pinned.length).toBeGreaterThan(400);
  const leadsElsewhere = pinned.filter((page) => {
    const target = page.slice(PINNED.length - 1);
    return !textAt(page).includes(`url=${target}"`) || !isThere(target);
  });
  expect(leadsElsewhere).toEqual([]);
});
