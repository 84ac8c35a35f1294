import {useEffect, useState} from 'react';
import type {Handed} from '../client/share';

/** How long the outcome stays, in milliseconds. */
const SHOWN_FOR = 2000;

/** The outcome of the last attempt while it is shown, and a function that shows the outcome of another. */
export function useHanded(): [Handed | undefined, (attempt: Promise<Handed>) => void] {
  const [handed, setHanded] = useState<{outcome: Handed}>();
  useEffect(() => {
    if (!handed) return;
    const timer = setTimeout(() => setHanded(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [handed]);
  return [handed?.outcome, (attempt) => void attempt.then((outcome) => setHanded({outcome}))];
}
