import {useSyncExternalStore} from 'react';
import {MAIN_CONTENT} from '../../../ui/mainContent';
import {screenAddress} from './screenAddress';

/** Where in practice the reader is: an entry of the browser's history. */
export interface Place {
  /** What the address asks for, as `?round`. */
  search: string;
  /** What `remember` kept here; it may be of an older version of practice. */
  remembered: unknown;
  /** Whether a link within practice has led here, so that no page was loaded. */
  isLedHere: boolean;
}

let place: Place | undefined;
const listeners = new Set<() => void>();

/** The place that is shown; it also follows Back and Forward. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, current);

/** Leads to an address as a link would. Another screen of practice needs no load, so nothing that is not stored is lost. */
export function goTo(address: string): void {
  if (!isScreen(new URL(address, location.href))) {
    location.assign(address);
    return;
  }
  history.pushState(null, '', address);
  change(placeHere(true));
  // Everything else is as after a load.
  scrollTo(0, 0);
  document.getElementById(MAIN_CONTENT)?.focus({preventScroll: true});
}

/** Keeps something with this entry of the history, for a reload and for the way back to it. */
export function remember(round: object): void {
  history.replaceState({...(history.state as object | null), round}, '');
  change({...current(), remembered: round});
}

/** Whether an address is of a screen; one that names a part of it is the browser's to follow. */
export const isScreen = ({origin, pathname, hash}: Pick<URL, 'origin' | 'pathname' | 'hash'>): boolean =>
  origin === location.origin && pathname === screenAddress() && hash === '';

const current = (): Place => (place ??= placeHere(false));

const placeHere = (isLedHere: boolean): Place => ({
  search: location.search,
  remembered: (history.state as {round?: unknown} | null)?.round,
  isLedHere,
});

function change(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}

const comeBack = () => change(placeHere(false));

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', comeBack);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', comeBack);
    place = undefined;
  };
}
