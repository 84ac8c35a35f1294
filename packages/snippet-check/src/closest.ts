import {distance} from 'fastest-levenshtein';

/**
 * The one choice that is likely meant by a misspelt word, at most `limit` letters away; none when nothing is near
 * enough to be offered.
 */
export function closest(word: string, choices: Iterable<string>, limit = usualLimit(word)): string | undefined {
  let best: {choice: string; away: number} | undefined;
  for (const choice of choices) {
    // Of two choices equally near, the one that begins alike is the likelier.
    const away = distance(word.toLowerCase(), choice.toLowerCase()) + (choice[0] === word[0] ? 0 : 0.5);
    if (away < limit + 1 && (best === undefined || away < best.away)) best = {choice, away};
  }
  return best?.choice;
}

function usualLimit(word: string): number {
  return Math.min(3, Math.max(1, Math.round(word.length * 0.4)));
}

/** The end of a remedy: the likely choice, or else what was expected, listed where the list is short. */
export function suggest(word: string, choices: readonly string[], lead = ''): string {
  const choice = closest(word, choices);
  if (choice !== undefined) return `Did you mean \`${lead}${choice}\`?`;
  if (choices.length > 0 && choices.length <= 12) return `Use one of: ${choices.map((one) => lead + one).join(', ')}.`;
  return 'Take it out, or look up its name in the reference.';
}
