import type {IndexCategory} from './topicIndex';

/** A category in the menu of every page. */
export interface MenuCategory {
  id: string;
  title: string;
  /** None where the site has more topics than every page should name; the category then leads to its place at home. */
  topics: {url: string; title: string}[];
}

/** Every page and the script of all pages hold the menu, so it must not grow for ever. */
export const MOST_IN_MENU = 60;

/** The home page's index as the menu shows it. */
export function topicMenu(index: readonly IndexCategory[]): MenuCategory[] {
  const total = index.reduce((sum, {topics}) => sum + topics.length, 0);
  return index.map(({id, title, topics}) => ({
    id,
    title,
    topics:
      total > MOST_IN_MENU ? [] : topics.map(({url, sides, title: name}) => ({url, title: name ?? sides.join(' vs ')})),
  }));
}
