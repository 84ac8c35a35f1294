import type {CSSProperties, ReactNode} from 'react';
import {dateOfDay, dayOf} from '../schedule/calendar';
import {counted, loadWords} from './countWords';
import {daysTo, longDate, shortDate, shortWeekday} from './dateWords';
import styles from './DaysToCome.module.css';
import type {DayForecast} from '../schedule/schedule';

/** So many days are drawn; a plan for longer is the same every day. */
const MOST_DAYS = 14;

/** Height of a minute in pixels. */
const MINUTE = 4;

interface Props {
  /** Not there yet while they are reckoned; their room is kept. */
  days: readonly DayForecast[] | undefined;
  interview: string | undefined;
  now: Date;
}

/** Minutes a day as plain bars, each with its words for who does not see it. */
export function DaysToCome({days, interview, now}: Props): ReactNode {
  const daysLeft = interview === undefined ? -1 : daysTo(interview, now);
  if (daysLeft === 0) return null;
  const all = days ?? daysLike(now, daysLeft);
  const shown = all.slice(0, MOST_DAYS);
  const later = all.slice(MOST_DAYS);
  return (
    <section aria-labelledby="days">
      <h2 id="days">{daysLeft > 0 ? 'Until the interview' : 'Coming up'}</h2>
      <p className="note">
        Minutes a day.{daysLeft > 0 && ' Everything comes back once more in the last three days.'} Skip a day and the
        plan spreads out again.
      </p>
      <ol className={styles.days} style={days ? undefined : {visibility: 'hidden'}}>
        {shown.map((day, index) => (
          <Day key={day.date} day={day} isToday={index === 0} />
        ))}
        {interview !== undefined && daysLeft > 0 && later.length === 0 && (
          <li className={styles.day}>
            <span className="visually-hidden">{longDate(interview)}: interview</span>
            <span aria-hidden="true" className={styles.interview} />
            <span aria-hidden="true" className={styles.label} data-last="">
              {shortDate(interview)}
            </span>
          </li>
        )}
      </ol>
      {later.length > 0 && (
        <p className={styles.later}>
          Then about {counted(averageOf(later), 'minute')} a day{interview && ` until ${longDate(interview)}`}.
        </p>
      )}
    </section>
  );
}

/** As many days as there will be, each as long as most are. */
const daysLike = (now: Date, daysLeft: number): DayForecast[] =>
  Array.from({length: Math.min(daysLeft < 0 ? MOST_DAYS : daysLeft, MOST_DAYS)}, (_, index) => ({
    date: dateOfDay(dayOf(now) + index),
    new: 0,
    reviews: 0,
    spoken: 0,
    minutes: 12,
  }));

function Day({day, isToday}: {day: DayForecast; isToday: boolean}): ReactNode {
  const {date, minutes} = day;
  const words = minutes > 0 ? `about ${counted(minutes, 'minute')}, ${loadWords(day)}` : 'nothing left to do';
  return (
    <li className={styles.day} data-today={isToday ? '' : undefined}>
      <span className="visually-hidden">
        {isToday ? 'Today' : longDate(date)}: {words}
      </span>
      <span aria-hidden="true" className={styles.minutes}>
        {minutes > 0 ? minutes : isToday ? 'done' : 'rest'}
      </span>
      <span
        aria-hidden="true"
        className={styles.bar}
        style={{'--bar': `${Math.max(2, minutes * MINUTE)}px`} as CSSProperties}
      />
      <span aria-hidden="true" className={styles.label}>
        {isToday ? 'Today' : shortWeekday(date).slice(0, 2)}
        {!isToday && <span className={styles.third}>{shortWeekday(date).slice(2)}</span>}
      </span>
    </li>
  );
}

const averageOf = (days: readonly DayForecast[]) =>
  Math.round(days.reduce((sum, {minutes}) => sum + minutes, 0) / days.length);
