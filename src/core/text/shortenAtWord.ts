/** Text of at most `limit` characters: whole where it fits, else cut after a word and ended with an ellipsis. */
export function shortenAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/\s+\S*$/, '');
  // A first word that alone is too long is cut within, at a whole character.
  const kept =
    cut.length < limit
      ? cut
      : Array.from(text)
          .slice(0, limit - 1)
          .join('')
          .slice(0, limit - 1)
          .replace(/[\uD800-\uDBFF]$/, '');
  return `${endOfWords(kept)}…`;
}

/** Text without the signs that must not stand before an ellipsis. */
export const endOfWords = (text: string): string => text.replace(/[\s,;:.!?(–-]+$/, '');
