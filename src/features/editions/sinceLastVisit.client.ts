/*
 * The script of the page of changes, beside that of all pages: shows what changed since this reader last looked.
 */
import {onPage} from '@site/src/ui/onPage';
import {lookAgain} from './lastVisit';

onPage(() => {
  const place = document.querySelector<HTMLElement>('[data-since-last-visit]');
  if (place) show(place);
});

function show(place: HTMLElement): void {
  const visit = lookAgain(dayOf(new Date()));
  const line = place.querySelector('p')!;
  if (visit.kind === 'blocked')
    line.textContent = 'This browser keeps nothing for this site, so it cannot tell what changed since you looked.';
  if (visit.kind !== 'again') return;
  const items = [...place.querySelectorAll<HTMLElement>('[data-changed]')];
  // What changed on the day of the visit may have changed after it.
  const isChanged = (item: HTMLElement) => item.dataset.changed! >= visit.since;
  for (const item of items) item.hidden = !isChanged(item);
  const count = items.filter(isChanged).length;
  const day = document.createElement('time');
  day.dateTime = day.textContent = visit.since;
  if (count === 0) {
    line.replaceChildren('Nothing changed in the current edition since you looked on ', day, '.');
    return;
  }
  const number = count === items.length ? `${count} and more` : count;
  const details = place.querySelector('details')!;
  details.firstElementChild!.replaceChildren(
    'Since you looked on ',
    day,
    `: ${number} ${count === 1 ? 'part is' : 'parts are'} new or changed`,
  );
  line.hidden = true;
  details.hidden = false;
}

/** The day on the reader's own calendar. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
