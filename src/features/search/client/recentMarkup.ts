import {escapeHtml} from '@site/src/core/text/inlineText';

/** What the dialog offers before anything is typed: each query in a button with `data-again`, and one with `data-forgets`. */
export const recentMarkup = (queries: readonly string[]): string =>
  queries.length === 0
    ? '<p class="found-hint">A thing, two things, a word you half remember, or the whole question.</p>'
    : `<section aria-label="Recent queries"><p class="found-group">Recent, on this device only <button class="button-link" data-forgets>Clear</button></p><ul class="found-recent">${queries
        .map((query) => `<li><button data-again>${escapeHtml(query)}</button></li>`)
        .join('')}</ul></section>`;
