/**
 * Whether a true sentence can be judged without the one before it. Sentences that open with a word that points back, or
 * that say `it` of something earlier, are refused; so are some that would have done.
 */
export function standsAlone(sentence: string): boolean {
  const said = sentence.trim();
  if (said.split(/\s+/).length < 5 || !/[.!]$/.test(said) || !STARTS_WELL.test(said)) return false;
  if (POINTS_BACK.test(said) || IS_NO_SENTENCE.test(said)) return false;
  return !SAYS_IT.test(said.replace(OWN_SUBJECT, ''));
}

/** A word of its own, code, or a name in small letters such as `kube-proxy`. */
const STARTS_WELL = /^(?:[A-Z`]|[a-z]+-[a-z]+ |containerd )/;

/** First words that need a sentence before them, or that leave open what is spoken of. */
const POINTS_BACK =
  /^(?:it|its|they|their|that|this|these|those|there|the|only|no|not|yes|each|both|such|one|two|three|four|five|something|normally|usually|here|then|in|on|with|without|unless|by|for|from|at|if|when|first|second|use|even|also|so|but|and|or)\b/i;

/** `A VM for untrusted code, …`, `One thing against another`: points of a list without a verb. */
const IS_NO_SENTENCE = /^An? [\w-]+ for\b|\bagainst\b/;

const SAYS_IT = /\b(?:it|they|them|their|this|these|those)\b|\b(?:one|so|neither)[.!]$/i;

/** `…, and it` and `…, because they` speak of the sentence's own subject. */
const OWN_SUBJECT = /, (?:and|but|so|or|because) (?:it|they)\b/g;
