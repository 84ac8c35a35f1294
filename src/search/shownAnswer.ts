import {markup, type Markup} from '@site/model/markup';
import type {RecordKind} from '@site/model/searchRecords';
import {countText} from './countText';
import {requestAddress} from './requestAddress';
import {resultMarkup} from './resultMarkup';
import {resultsAddress} from './resultsAddress';
import type {Found} from './searchIndex';
import type {Answer} from './searchSource';

/** A result as a list shows it. */
export interface ShownResult {
  /** `docker-vs-kubernetes/scaling`, or the id of a topic alone. */
  key: string;
  url: string;
  kind: RecordKind;
  /** What it says, as HTML without links. */
  html: string;
}

/** What the dialog shows of an answer. It is written beside the page, which only has to put it in its place. */
export interface ShownAnswer {
  /** How the query was read, and which of its words nothing has, as HTML; a button in it has `data-literal`. */
  said: string;
  /** How many were found; `results` are the first of them. */
  count: number;
  results: ShownResult[];
  /** Topics to offer where nothing was found. */
  nearest: ShownResult[];
  /** Whether the query, or a word of it, is not to be found here. */
  isMissing: boolean;
}

const MOST_SHOWN = 6;
/** Fewer results than this, and a reader may have looked for something that is not here. */
const FEW = 3;
/** Letters of a query that are said again. */
const MOST_SAID = 60;

export function shownAnswer(answer: Answer, query: string): ShownAnswer {
  const {results, nearest} = answer;
  const insist = markup`<button type="button" class="found-literal" data-literal>Search for ${shortened(query)} instead</button>`;
  return {
    said: saidMarkup(answer, insist).text,
    count: results.length,
    results: shownResults(results.slice(0, MOST_SHOWN), answer),
    nearest: shownResults(nearest, answer),
    isMissing: isMissing(answer),
  };
}

/**
 * What the page of results shows of an answer, as HTML for each of its places: how the query was read, how many were
 * found, and the list. `repository` is where a comparison is asked for that is missing.
 */
export function shownPage(answer: Answer, query: string, repository: string | undefined): string[] {
  const {results, nearest} = answer;
  const insist = markup`<a class="found-literal" href="${resultsAddress('', query, true)}">Search for ${shortened(query)} instead</a>`;
  const items = shownResults(results.length > 0 ? results : nearest, answer).map(
    ({url, html}) => `<li>${markup`<a href="${url}" class="found-option">`.text}${html}</a></li>`,
  );
  const ask =
    isMissing(answer) && repository !== undefined
      ? markup`<p><a href="${requestAddress(repository, query)}" rel="noopener">Ask for this comparison</a></p>`.text
      : '';
  return [
    saidMarkup(answer, insist).text,
    countText(results.length),
    `${results.length === 0 ? '<h2 class="found-group">Nearest topics</h2>' : ''}<ol class="found-list">${items.join('')}</ol>${ask}`,
  ];
}

/** The first shows a cell a side, if it is a row. */
const shownResults = (found: readonly Found[], {marks}: Answer): ShownResult[] =>
  found.map((one, place) => ({
    key: one.key,
    url: one.url,
    kind: one.record.kind,
    html: resultMarkup(one, marks, place === 0).text,
  }));

const isMissing = ({results, unknown}: Answer) => results.length < FEW || unknown.length > 0;

function saidMarkup({corrected, readAs, unknown}: Answer, insist: Markup): Markup {
  const read =
    corrected !== undefined
      ? markup`Showing results for <strong>${corrected}</strong>. ${insist}`
      : readAs !== undefined
        ? markup`Read as <strong>${shortened(readAs)}</strong>`
        : '';
  const missing =
    unknown.length > 0 ? markup` Nothing here mentions <strong>${shortened(unknown.join(', '))}</strong>.` : '';
  return markup`${read}${missing}`;
}

const shortened = (text: string) => (text.length > MOST_SAID ? `${text.slice(0, MOST_SAID - 1)}…` : text);
