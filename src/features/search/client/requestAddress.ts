/** Letters of a query that a form is filled with. */
const MOST_LETTERS = 120;

/** The form for a comparison that is missing here, filled in with what was looked for. */
export function requestAddress(repository: string, query: string): string {
  const asked = Array.from(query.trim().replace(/\s+/g, ' '))
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/\p{Cs}/gu, '');
  const title = `Comparison wanted: ${asked}`;
  const body = ['Which two or more things should be compared?', '', asked, '', 'Where were you asked for it?', ''].join(
    '\n',
  );
  return `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
