import {useEffect, useState} from 'react';

/** How long a page may believe that it is still the same moment, in milliseconds. */
const STALE_AFTER = 60_000;

/** The time, a minute old at most; a page that was left open all night knows the new day when it is looked at again. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && setNow(new Date());
    const timer = setInterval(refresh, STALE_AFTER);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, []);
  return now;
}
