import {useMemo, type ReactNode} from 'react';
import type {DeckOutline} from '../deck/practiceDeck';
import {AnkiLinks} from './AnkiLinks';
import {counted, loadWords} from './countWords';
import {daysTo, longDate} from './dateWords';
import {DaysToCome} from './DaysToCome';
import {HowItWorks} from './HowItWorks';
import {KeepingNotice} from './your-data/KeepingNotice';
import {NotSureYet} from './NotSureYet';
import {Plan} from './Plan';
import styles from './Practice.module.css';
import {today, type Forecast, type Today} from '../schedule/schedule';
import {screenAddress} from './screenAddress';
import {TopicByTopic} from './TopicByTopic';
import {UnreadableNotice} from './your-data/UnreadableNotice';
import {useForecast} from './useForecast';
import {useNow} from './useNow';
import {useProgress, type ReaderProgress} from './useProgress';
import {whereYouStand} from '../schedule/whereYouStand';
import {YourData} from './your-data/YourData';

/** What to do today, the days to come, and where the reader stands. */
export function PracticeHome({deck}: {deck: DeckOutline}): ReactNode {
  const reader = useProgress(deck);
  const {progress, settings} = reader;
  const now = useNow();
  const round = useMemo(() => today(progress, deck.cards, settings, now), [progress, deck, settings, now]);
  return (
    <>
      <KeepingNotice keeping={reader.keeping} />
      <UnreadableNotice reader={reader} />
      <Plan deck={deck} reader={reader} now={now}>
        <h1>{heading(round)}</h1>
      </Plan>
      <div className={styles.start}>
        <p className={styles.load}>{loadLine(round, settings.interview, now)}</p>
        {round.queue.length > 0 && (
          <a className={`button-primary ${styles.startButton}`} href={screenAddress('round')}>
            {round.done > 0 ? 'Go on' : 'Start'}
            <span className="visually-hidden"> with today’s cards</span>
          </a>
        )}
      </div>
      {progress.answers.size === 0 && <HowItWorks className={styles.afterStart} />}
      <ToCome deck={deck} reader={reader} now={now} />
      <Standing deck={deck} reader={reader} now={now} />
      <section aria-labelledby="night-before">
        <h2 id="night-before">The night before</h2>
        <p className="note">
          <a href={screenAddress('print')}>Print the cheat sheets of your topics</a>, one page each, with what you
          missed marked.
        </p>
      </section>
      {hasAnki() && <AnkiLinks deck={deck} />}
      <YourData deck={deck} reader={reader} />
    </>
  );
}

interface Props {
  deck: DeckOutline;
  reader: ReaderProgress;
  now: Date;
}

/*
 * What takes long to reckon has a component of its own, because a phone can do something else between two components and
 * not within one.
 */

function ToCome({deck, reader, now}: Props): ReactNode {
  const {interview, topics} = reader.settings;
  const toCome = useForecast(deck, reader, now);
  return (
    <>
      {toCome && <Reach toCome={toCome} interview={interview} isOneTopic={topics?.length === 1} />}
      <DaysToCome days={toCome?.days} interview={interview} now={now} />
    </>
  );
}

function Standing({deck, reader: {progress, settings}, now}: Props): ReactNode {
  const {unsure, topics} = useMemo(() => whereYouStand(deck, progress, settings, now), [deck, progress, settings, now]);
  return (
    <>
      <NotSureYet unsure={unsure} now={now} />
      <TopicByTopic topics={topics} now={now} />
    </>
  );
}

function heading({queue, minutes, done}: Today<unknown>): string {
  if (queue.length > 0) return `Today, about ${counted(minutes, 'minute')}`;
  return done > 0 ? 'Done for today' : 'Nothing to do today';
}

function loadLine(round: Today<unknown>, interview: string | undefined, now: Date): string {
  if (round.queue.length === 0) return 'You’re done for today.';
  const isInterviewDay = interview !== undefined && daysTo(interview, now) === 0;
  return isInterviewDay ? `A short warm-up: ${loadWords(round)}` : loadWords(round);
}

/** How far the plan gets, where it does not get through everything. It counts what the days below show. */
function Reach(props: {toCome: Forecast; interview: string | undefined; isOneTopic: boolean}): ReactNode {
  const {toCome, interview, isOneTopic} = props;
  const {asked, cards} = toCome;
  if (!asked || interview === undefined || asked.questions + asked.spoken >= cards) return null;
  const parts = [
    counted(asked.questions, 'question'),
    ...(asked.spoken > 0 ? [`${counted(asked.spoken, 'answer')} said aloud`] : []),
  ];
  return (
    <p className={`note ${styles.afterStart}`}>
      By {longDate(interview)} you will have been asked {asked.questions + asked.spoken} of {cards} cards:{' '}
      {parts.join(' and ')}, if you miss as much as so far. What interviewers ask most often comes first.
      {!isOneTopic && ' With fewer topics, each goes deeper.'}
    </p>
  );
}

/** Whether the site has packages for Anki; its page says so. */
const hasAnki = () => document.getElementById('practice')?.dataset.anki !== undefined;
