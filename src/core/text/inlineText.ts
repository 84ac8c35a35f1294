/**
 * A text of `topic.yaml` is plain, with code in backticks. These say it in other forms, so that nothing in it can turn
 * into markup; line breaks become spaces, as they do on the page.
 */

/** As Markdown on one line. */
export const markdownOf = (text: string): string =>
  piecesOf(text)
    .map(({isCode, words}, index) => (isCode ? `\`${words}\`` : escapeMarkdown(words, index === 0)))
    .join('');

/** As Markdown in a cell of a table, where a pipe would begin the next cell even within code. */
export const markdownCellOf = (text: string): string =>
  piecesOf(text)
    .map(({isCode, words}, index) => {
      if (!isCode) return escapeMarkdown(words, index === 0).replaceAll('|', '\\|');
      // Readers of Markdown disagree on a backslash before a pipe in code.
      return words.includes('\\|') ? `<code>${words.replace(/[^\p{L}\p{N} ]/gu, numbered)}</code>` : codeInCell(words);
    })
    .join('');

/** As HTML. */
export const htmlOf = (text: string): string =>
  piecesOf(text)
    .map(({isCode, words}) => (isCode ? `<code>${escapeHtml(words)}</code>` : escapeHtml(words)))
    .join('');

/** As somebody would type it: without the backticks. */
export const plainOf = (text: string): string =>
  piecesOf(text)
    .map(({words}) => words)
    .join('');

/** Text that stands for itself in HTML and XML, in attributes too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** A link in Markdown; the words may hold code. */
export const markdownLink = (words: string, address: string): string =>
  `[${markdownOf(words)}](${address.replace(/[()<>\\\s]/g, percentCode)})`;

/** A link in HTML. */
export const htmlLink = (words: string, address: string): string =>
  `<a href="${escapeHtml(address)}">${htmlOf(words)}</a>`;

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const codeInCell = (words: string) => `\`${words.replaceAll('|', '\\|')}\``;

const numbered = (sign: string) => `&#${sign.codePointAt(0)};`;

const percentCode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function piecesOf(text: string): {isCode: boolean; words: string}[] {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/`([^`]+)`/)
    .map((words, index) => ({isCode: index % 2 === 1, words}))
    .filter(({words}) => words !== '');
}

function escapeMarkdown(text: string, isFirst: boolean): string {
  const escaped = text.replace(/[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
  return isFirst ? escaped.replace(/^[#>+=-]/, '\\$&').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2') : escaped;
}
