import {labels} from '../../../../core/part/labels';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {DeckTopic} from '../../deck/practiceDeck';
import {FollowUpAnswer} from './FollowUpAnswer';
import {IdeaTicks} from './IdeaTicks';
import {forgetRehearsal} from './keptRehearsal';
import {LengthChoice, StartFollowUp} from './StartSpeaking';
import {allSaid, ideasAsked, nextFollowUp, type SpokenCard} from './rehearsal';
import {RehearsalResult} from './RehearsalResult';
import type {SayItAloudProps} from './sayItAloudProps';
import styles from './SayItAloud.module.css';
import {Speaking} from './Speaking';
import {CLOCK_STOPS_AT, clockMessage, startClock, tick, timeText} from './speakingClock';
import {gradeOfSpoken} from '../../progress/spokenAnswer';
import {useProgress} from '../useProgress';
import {useRecorder} from './useRecorder';
import {useRehearsal} from './useRehearsal';

/** The screens of one answer, one after the other, from its question to what was missing. */
export function RehearsalScreens({
  deck,
  topic,
  isRound,
  onDone,
  card,
  place,
}: SayItAloudProps & {card: SpokenCard; place: DeckTopic}): ReactNode {
  const {store, progress, keeping} = useProgress(deck);
  const {rehearsal, change, restart} = useRehearsal(topic);
  const recorder = useRecorder();
  const [isRecordingWanted, wantRecording] = useState(false);
  const {only, step, clock, said} = rehearsal;
  const screen = useFocusOfStep(step);

  const followUp = deck.cards.find(({id}) => id === rehearsal.followUp);
  const spoke =
    clock && clock.shown > 0 && clock.shown < CLOCK_STOPS_AT ? ` · you spoke for ${timeText(clock.shown)}` : '';

  const speak = async (limit: number, next: 'speaking' | 'answering') => {
    // The browser may ask first, and that takes none of the time to speak.
    if (isRecordingWanted && !(await recorder.start())) return;
    change({step: next, clock: startClock(limit, Date.now())});
  };
  const stopSpeaking = (next: 'ideas' | 'answer') => {
    recorder.stop();
    change({step: next, ...(clock && {clock: tick(clock, Date.now())})});
  };
  const keepTicks = () => {
    const ids = allSaid(card, rehearsal);
    const all = card.ideas.map(({id}) => id);
    store.answer(card.id, gradeOfSpoken(ids, all), new Date(), ids);
    recorder.forget();
    change({step: 'result'});
  };
  const startAgain = (missing?: readonly string[]) => {
    recorder.forget();
    if (step === 'answering') change({step: 'follow-up'});
    else restart(missing);
  };

  return (
    <div className={styles.screen} ref={screen}>
      <p className={styles.crumb}>
        {followUp && step !== 'end' ? labels.followUps : 'Say it aloud'} · <a href={place.url}>{place.title}</a>
        {(step === 'ideas' || step === 'answer') && spoke}
      </p>
      {step === 'question' && (
        <LengthChoice
          card={card}
          missing={only && ideasAsked(card, only).length}
          isRound={isRound}
          start={(seconds) => void speak(seconds, 'speaking')}
          recording={{...recorder, isWanted: isRecordingWanted, want: wantRecording}}
        />
      )}
      {step === 'follow-up' && followUp && (
        <StartFollowUp
          question={followUp.question}
          start={(seconds) => void speak(seconds, 'answering')}
          recording={{...recorder, isWanted: isRecordingWanted, want: wantRecording}}
        />
      )}
      {(step === 'speaking' || step === 'answering') && clock && (
        <Speaking
          question={step === 'speaking' ? card.question : (followUp?.question ?? '')}
          clock={clock}
          marks={step === 'speaking' ? card.layers.map(({seconds}) => seconds) : []}
          isRecording={recorder.isRecording}
          onDone={() => stopSpeaking(step === 'speaking' ? 'ideas' : 'answer')}
          onAgain={() => startAgain(only)}
        />
      )}
      {step === 'ideas' && (
        <IdeaTicks
          card={card}
          ideas={ideasAsked(card, only)}
          isRest={only !== undefined}
          seconds={clock?.limit ?? 0}
          said={said}
          onTick={(ids) => change({said: ids})}
          recording={recorder.url}
          onKeep={keepTicks}
        />
      )}
      {step === 'answer' && followUp && (
        <FollowUpAnswer
          card={followUp}
          sources={place.sources}
          recording={recorder.url}
          onGrade={(grade) => {
            store.answer(followUp.id, grade, new Date());
            recorder.forget();
            change({step: 'end', followUpGrade: grade});
          }}
        />
      )}
      {(step === 'result' || step === 'end') && (
        <RehearsalResult
          ideas={ideasAsked(card, only)}
          isRest={only !== undefined}
          said={said}
          cellOf={(row) => deck.cards.find((one) => one.kind === 'cell' && one.topic === topic && one.part === row)}
          place={place}
          keeping={keeping}
          followUpGrade={rehearsal.followUpGrade}
          askNext={
            step === 'end' || only !== undefined || card.followUps.length === 0
              ? undefined
              : () => change({step: 'follow-up', followUp: nextFollowUp(card, progress, new Date())})
          }
          onAgain={startAgain}
          isRound={isRound}
          onDone={() => {
            forgetRehearsal();
            onDone();
          }}
        />
      )}
      <p role="status" className="visually-hidden">
        {(step === 'speaking' || step === 'answering') && clock && clockMessage(clock)}
      </p>
    </div>
  );
}

/** Leads keyboard and screen reader to what each new screen begins with; the first one is where the page begins anyway. */
function useFocusOfStep(step: string) {
  const screen = useRef<HTMLDivElement>(null);
  const [first] = useState(step);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (step !== first) hasMoved.current = true;
    if (!hasMoved.current) return;
    window.scrollTo(0, 0);
    screen.current?.querySelector<HTMLElement>('[data-begins-here]')?.focus();
  }, [step, first]);
  return screen;
}
