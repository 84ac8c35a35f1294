import {onPage} from '../../../ui/onPage';
import {askSearch} from './askSearch';
import {fillView} from './fillView';
import {askedIn} from './resultsAddress';
import {searchSettings} from './searchSettings';
import type {ShownAnswer} from './shownAnswer';

const FAILED: ShownAnswer = ['', 'The search could not be loaded. All topics are below; “Search” tries again.', '', ''];

/** Answers on the page of results what its address asks for. */
export function searchPage(): void {
  onPage(() => {
    const view = document.querySelector<HTMLElement>('[data-results]');
    if (!view) return;
    const {query, isLiteral} = askedIn(location.search);
    view.hidden = query === '';
    if (view.hidden) return;
    document.title = document.title.replace(/^Search/, () => `${query.slice(0, 60)}: search`);
    document.querySelector<HTMLInputElement>('[data-query]')!.value = query;
    const question = {...searchSettings(), view: 'page', query, isLiteral} as const;
    void fillView(
      view,
      askSearch(question).then((answer) => answer ?? FAILED),
    );
  });
}
