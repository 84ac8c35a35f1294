/** A clock that counts up while somebody speaks. It holds only what a reload must not lose. */
export interface SpeakingClock {
  /** How many seconds the answer is meant to take; it goes on counting after them. */
  limit: number;
  /** In milliseconds, by the device's own clock. */
  startedAt: number;
  /** Whole seconds as they were last shown. */
  shown: number;
}

/** After so many seconds nobody is speaking any more. */
export const CLOCK_STOPS_AT = 300;

/** No two messages come closer than this, in seconds: somebody is speaking. */
const QUIET = 10;

export const startClock = (limit: number, now: number): SpeakingClock => ({limit, startedAt: now, shown: 0});

/**
 * The clock as it stands now, the same object while the same second is shown. It was away with a locked phone or a closed
 * tab? The time went on. The device's clock was set back? It goes on from what was shown.
 */
export function tick(clock: SpeakingClock, now: number): SpeakingClock {
  const elapsed = Math.floor((now - clock.startedAt) / 1000);
  if (elapsed < clock.shown) return {...clock, startedAt: now - clock.shown * 1000};
  const shown = Math.min(elapsed, CLOCK_STOPS_AT);
  return shown === clock.shown ? clock : {...clock, shown};
}

/** In how many milliseconds the next second is to be shown. */
export const untilNextSecond = ({startedAt, shown}: SpeakingClock, now: number): number =>
  Math.min(1000, Math.max(20, startedAt + (shown + 1) * 1000 - now));

/** `1:05`. */
export const timeText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** `15 seconds`, `2 minutes`. */
export const lengthText = (seconds: number): string =>
  seconds < 120 ? `${seconds} seconds` : `${seconds / 60} minutes`;

/**
 * What is said of the clock to somebody who does not look at it: at its start, at half, ten seconds before the end and at
 * the end, where these are far enough from each other. After a pause the latest is said alone.
 */
export function clockMessage({limit, shown}: SpeakingClock): string {
  const half = limit / 2;
  const messages = [
    {at: 0, text: `${lengthText(limit)}, from now.`},
    ...(half >= QUIET ? [{at: half, text: 'Half of the time.'}] : []),
    ...(limit - QUIET >= half + QUIET ? [{at: limit - QUIET, text: 'Ten seconds left.'}] : []),
    {at: limit, text: 'Time is up. End your sentence.'},
    {at: CLOCK_STOPS_AT, text: 'The clock has stopped.'},
  ];
  return messages.filter(({at}) => at <= shown).at(-1)!.text;
}
