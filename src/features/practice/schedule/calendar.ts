/*
 * Days of practice, counted from 1970-01-01. A day lasts until four in the morning of the reader's own clock: who answers
 * at half past midnight is still at yesterday's round. Days are counted from what the clock on the wall said, so that a
 * day with 23 or 25 hours is one day.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAY_BEGINS_AT = 4 * HOUR;

/** The day of practice that `now` belongs to. */
export const dayOf = (now: Date): number => dayOfWallClock(wallClockOf(now));

/** The day an answer belongs to, by the clock of the place it was given at; `at` is what `stampOf` made. */
export const dayOfStamp = (at: string): number => dayOfWallClock(Date.parse(`${at.slice(0, 19)}Z`));

/** `2026-11-25T21:04:05+01:00`: the instant, and what the reader's clock said. */
export function stampOf(now: Date): string {
  const offset = Math.round((wallClockOf(now) - now.getTime()) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map(twoDigits);
  return `${new Date(wallClockOf(now)).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${hours!}:${minutes!}`;
}

/** Whether a text is a stamp of a moment that exists, within the years 1970 to 9999. */
export const isStamp = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(text) && isDate(text.slice(0, 10)) && Date.parse(text) >= -DAY;

/** Whether a text is a date as YYYY-MM-DD that the calendar has. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

/** A date as YYYY-MM-DD as a day of practice. */
export const dayOfDate = (date: string): number => Math.floor(Date.parse(date) / DAY);

/** A day of practice as YYYY-MM-DD. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Noon of a day of practice, for a library that counts in moments. */
export const noonOf = (day: number): Date => new Date(day * DAY + DAY / 2);

const wallClockOf = (now: Date) =>
  Date.UTC(
    now.getFullYear(),
    now.getMonth(),
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
    now.getMilliseconds(),
  );

const dayOfWallClock = (wallClock: number) => Math.floor((wallClock - DAY_BEGINS_AT) / DAY);

const twoDigits = (number: number) => String(number).padStart(2, '0');
