import {useCallback, useEffect, useState} from 'react';
import {keepRehearsal, openRehearsal} from './keptRehearsal';
import {newRehearsal, type Rehearsal} from './rehearsal';
import {CLOCK_STOPS_AT, tick, untilNextSecond} from './speakingClock';

interface ChangingRehearsal {
  rehearsal: Rehearsal;
  change: (changed: Partial<Rehearsal>) => void;
  /** Begins anew with the question, with all ideas or with those that were missing. */
  restart: (missing?: readonly string[]) => void;
}

/** The rehearsal of a topic, with a clock that runs while somebody speaks; kept after each change. */
export function useRehearsal(topic: string): ChangingRehearsal {
  const [rehearsal, setRehearsal] = useState(() => openRehearsal(topic));
  const change = useCallback(
    (changed: Partial<Rehearsal>) => setRehearsal((before) => ({...before, ...changed})),
    [setRehearsal],
  );
  const restart = useCallback((missing?: readonly string[]) => setRehearsal(newRehearsal(topic, missing)), [topic]);
  useEffect(() => keepRehearsal(rehearsal), [rehearsal]);
  const {step, clock} = rehearsal;
  const isRunning =
    (step === 'speaking' || step === 'answering') && clock !== undefined && clock.shown < CLOCK_STOPS_AT;
  useEffect(() => {
    if (!isRunning) return;
    let timer = 0;
    const advance = () => {
      window.clearTimeout(timer);
      const now = Date.now();
      setRehearsal((before) => {
        const next = before.clock && tick(before.clock, now);
        return next === before.clock ? before : {...before, clock: next};
      });
      // Where it rang too early, it rings again.
      timer = window.setTimeout(advance, untilNextSecond(clock, now));
    };
    timer = window.setTimeout(advance, untilNextSecond(clock, Date.now()));
    // Timers rest while the phone is locked.
    document.addEventListener('visibilitychange', advance);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', advance);
    };
  }, [isRunning, clock]);
  useScreenOn(isRunning);
  return {rehearsal, change, restart};
}

/** Keeps the screen from going dark while somebody speaks, where the browser can. */
function useScreenOn(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded || !('wakeLock' in navigator)) return;
    const lock = navigator.wakeLock.request('screen').catch(() => undefined);
    return () => void lock.then((held) => held?.release());
  }, [isNeeded]);
}
