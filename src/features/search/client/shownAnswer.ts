import {markup, type Markup} from '@site/src/core/text/markup';
import {countText} from './countText';
import {requestAddress} from './requestAddress';
import {resultMarkup} from './resultMarkup';
import {resultsAddress} from './resultsAddress';
import type {Found} from '../engine/found';
import type {Answer} from '../engine/searchSource';
import type {Question} from './question';

/** What was asked, and what its view needs besides the answer. */
export type Asked = Pick<Question, 'view' | 'page' | 'repository' | 'isLiteral'> & {query: string};

/**
 * What a view shows of an answer, as HTML for each of its places: how the query was read and which of its words nothing has,
 * how many were found, the results, and what else a reader can do. A link that insists on the query has `data-literal`.
 */
export type ShownAnswer = readonly [said: string, count: string, results: string, more: string];

const MOST_IN_DIALOG = 6;
/** Fewer results than this, and a reader may have looked for something that is not here. */
const FEW = 3;
/** Letters of a query that are said again. */
const MOST_SAID = 60;

/** The first results as options for the field of the dialog, or all of them as a list on the page to share. It is written beside the page, which only has to put it in its places. */
export function shownAnswer(answer: Answer, asked: Asked): ShownAnswer {
  return [
    saidMarkup(answer, asked).text,
    countText(answer.results.length),
    (asked.view === 'dialog' ? optionsMarkup(answer) : listMarkup(answer)).text,
    moreMarkup(answer, asked),
  ];
}

function saidMarkup({corrected, readAs, unknown}: Answer, {query, page}: Asked): Markup {
  const read =
    corrected !== undefined
      ? markup`Showing results for <strong>${corrected}</strong>. <a class="found-literal" href="${resultsAddress(page, query, true)}" data-literal>Search for ${shortened(query)} instead</a>`
      : readAs !== undefined
        ? markup`Read as <strong>${shortened(readAs)}</strong>`
        : '';
  const missing =
    unknown.length > 0 ? markup` Nothing here mentions <strong>${shortened(unknown.join(', '))}</strong>.` : '';
  return markup`${read}${missing}`;
}

/** The best result as the answer, then rows, then everything else; each in rank order. */
function optionsMarkup({results, nearest, marks}: Answer): Markup {
  const [best, ...rest] = results.slice(0, MOST_IN_DIALOG);
  const groups: [string, Found[]][] = best
    ? [
        ['Answer', [best]],
        ['Rows', rest.filter(({record}) => record.kind === 'row')],
        ['More', rest.filter(({record}) => record.kind !== 'row')],
      ]
    : [['Nearest topics', nearest]];
  const first = best ?? nearest[0];
  // No part is called with a slash, so no id stands twice in a page.
  const option = (one: Found) =>
    markup`<a href="${one.url}" id="search/${one.key}" role="option" tabindex="-1" aria-selected="${String(one === first)}" class="found-option">${resultMarkup(one, marks, one === first)}</a>`;
  return markup`${groups
    .filter(([, found]) => found.length > 0)
    .map(
      ([title, found], place) =>
        markup`<div role="group" aria-labelledby="search/${place}"><p id="search/${place}" class="found-group">${title}</p>${found.map(option)}</div>`,
    )}`;
}

function listMarkup({results, nearest, marks}: Answer): Markup {
  const items = (results.length > 0 ? results : nearest).map(
    (one, place) =>
      markup`<li><a href="${one.url}" class="found-option">${resultMarkup(one, marks, place === 0)}</a></li>`,
  );
  const title = results.length === 0 ? markup`<h2 class="found-group">Nearest topics</h2>` : '';
  return markup`${title}<ol class="found-list">${items}</ol>`;
}

function moreMarkup({results, unknown}: Answer, {query, isLiteral, view, page, repository}: Asked): string {
  const share =
    view === 'dialog' && results.length > 0
      ? markup`<a href="${resultsAddress(page, query, isLiteral)}">Share these results</a>`
      : '';
  const ask =
    (results.length < FEW || unknown.length > 0) && repository !== undefined
      ? markup`<a href="${requestAddress(repository, query)}" rel="noopener">Request this comparison</a>`
      : '';
  return share || ask ? markup`<p class="found-more">${share}${ask}</p>`.text : '';
}

const shortened = (text: string) => (text.length > MOST_SAID ? `${text.slice(0, MOST_SAID - 1)}…` : text);
