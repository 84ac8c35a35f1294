/**
 * The address of the page of results for a query; `page` is that of the page, or nothing for a link on it. `isLiteral`
 * leaves its spelling as it is.
 */
export function resultsAddress(page: string, query: string, isLiteral = false): string {
  // Half a character, as a paste may bring it, cannot be part of an address.
  const words = query.replace(/\p{Cs}/gu, '\uFFFD');
  return `${page}?q=${encodeURIComponent(words)}${isLiteral ? '&literal' : ''}`;
}

/** What an address asks the page of results for. It is text from outside, and its encoding may be broken. */
export function askedIn(search: string): {query: string; isLiteral: boolean} {
  const asked = new URLSearchParams(search);
  return {query: (asked.get('q') ?? '').trim(), isLiteral: asked.has('literal')};
}
