import {dayOf, dayOfDate} from '../schedule/calendar';

const format = (options: Intl.DateTimeFormatOptions) => {
  const written = new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'});
  return (date: string) => written.format(new Date(date));
};

/** `Thu` */
export const shortWeekday = format({weekday: 'short'});

/** `3 Dec` */
export const shortDate = format({day: 'numeric', month: 'short'});

const weekday = format({weekday: 'long'});
const dayAndMonth = format({day: 'numeric', month: 'long'});

/** `Thursday 3 December` */
export const longDate = (date: string): string => `${weekday(date)} ${dayAndMonth(date)}`;

/** Days of practice from now until a date; below 0 where it is past. */
export const daysTo = (date: string, now: Date): number => dayOfDate(date) - dayOf(now);

/** `due now`, `next tomorrow`: when a card comes back. */
export const nextWords = (date: string, now: Date): string =>
  daysTo(date, now) <= 0 ? 'due now' : `next ${dayWords(date, now)}`;

/** `today`, `tomorrow`, `yesterday`, `in 3 days`, `3 days ago`, or `3 Dec` where it is further than a week. */
export function dayWords(date: string, now: Date): string {
  const days = daysTo(date, now);
  if (Math.abs(days) > 7) return shortDate(date);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
