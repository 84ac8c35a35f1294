import {useMemo, type ReactNode, type Ref} from 'react';
import type {PracticeDeck} from '../../deck/practiceDeck';
import {dateOfDay, dayOf} from '../../schedule/calendar';
import {counted, loadWords} from '../countWords';
import {daysTo, longDate} from '../dateWords';
import styles from '../Practice.module.css';
import {forecast, type DayForecast, type Today} from '../../schedule/schedule';
import {screenAddress} from '../screenAddress';
import type {ReaderProgress} from '../useProgress';
import {whereYouStand} from '../../schedule/whereYouStand';
import {WorthReading} from '../WorthReading';

interface Props {
  deck: PracticeDeck;
  reader: ReaderProgress;
  round: Today<unknown>;
  now: Date;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The end of a round: what was done, what comes next, and what was missed to read it again. */
export function RoundEnd({deck, reader: {progress, settings}, round, now, headingRef}: Props): ReactNode {
  const {missed, next} = useMemo(() => {
    const day = dateOfDay(dayOf(now));
    const {unsure} = whereYouStand(deck, progress, settings, now);
    return {
      missed: unsure.filter(({standing}) => standing.lastSeen === day),
      next: forecast(progress, deck.cards, settings, now).days.find(({date, minutes}) => date > day && minutes > 0),
    };
  }, [deck, progress, settings, now]);
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {round.done > 0 ? 'Done for today' : 'Nothing to do today'}
      </h1>
      <div className={styles.start}>
        <p className={styles.load}>
          {round.done > 0 && `${counted(round.done, 'question')} answered. `}
          {nextWords(next, settings.interview, now)}
        </p>
        <a className={`button-primary ${styles.startButton}`} href={screenAddress()}>
          Back to practice
        </a>
      </div>
      <WorthReading missed={missed} now={now} />
    </>
  );
}

function nextWords(next: DayForecast | undefined, interview: string | undefined, now: Date): string {
  const days = interview === undefined ? -1 : daysTo(interview, now);
  if (days === 0) return 'You are warm. Good luck.';
  if (days === 1) return 'Tomorrow is the interview; three questions to warm up will be here.';
  if (!next) return 'Nothing is due in the next two weeks.';
  const when = daysTo(next.date, now) === 1 ? 'Tomorrow' : longDate(next.date);
  return `${when}: about ${counted(next.minutes, 'minute')}, ${loadWords(next)}.`;
}
