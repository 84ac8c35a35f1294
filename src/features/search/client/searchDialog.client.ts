import {clickedIn, closestTo} from '../../../ui/closestTo';
import {coverPage} from '../../../ui/coverPage';
import {isComposing} from '../../../ui/isComposing';
import {onPage} from '../../../ui/onPage';
import {askSearch, prepareSearch} from './askSearch';
import {fillView} from './fillView';
import {recentMarkup} from './recentMarkup';
import {forgetQueries, recentQueries, rememberQuery} from './recentQueries';
import {opensSearch, placeAfter} from './searchKeys';
import {searchSettings} from './searchSettings';
import type {ShownAnswer} from './shownAnswer';

const OPENER = '[data-opens-search]';
const DIALOG = '[data-search]';

/** What `returnValue` says of a dialog that was closed by going to a result. */
const LEFT = 'left';

/** The query that was asked for with its own spelling. */
let literal: string | undefined;
/** Whether what was asked last is what the dialog shows. */
let answered = Promise.resolve(false);

/**
 * The search over every page. It opens in the task of the tap or key that asks for it; what answers is loaded with the first
 * sign that a reader is about to ask, and typing never waits for it.
 */
export function searchDialog(): void {
  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, (event) => closestTo(event, OPENER) && prepareSearch(settings()));
  }
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('input', (event) => closestTo(event, `${DIALOG} input`) && show());
  document.addEventListener('submit', (event) => {
    if (!closestTo(event, DIALOG)) return;
    event.preventDefault();
    follow(event);
  });
  document.addEventListener('mousemove', (event) => {
    const option = closestTo(event, `${DIALOG} [role=option]`);
    if (option?.ariaSelected === 'false') activate(option);
  });
  closeByBackdrop();
  document.addEventListener('close', (event) => closestTo(event, DIALOG) && closed(), true);
  // Back to a page that was left by a result opens the search as it was; going on closes it.
  addEventListener('popstate', () => (queryLeft() === undefined ? dialogOf()?.close() : open(queryLeft())));
  onPage(() => hasComeBack() && queryLeft() !== undefined && open(queryLeft()));
}

const dialogOf = () => document.querySelector<HTMLDialogElement>(DIALOG);
const fieldOf = () => dialogOf()!.querySelector('input')!;
const optionsOf = () => [...dialogOf()!.querySelectorAll('[role=option]')];
const isActive = ({ariaSelected}: Element) => ariaSelected === 'true';
const settings = () => ({...searchSettings(), view: 'dialog'}) as const;

function open(query?: string): void {
  const dialog = dialogOf();
  if (!dialog) return;
  const field = fieldOf();
  if (query !== undefined) field.value = query;
  if (!dialog.open) {
    dialog.returnValue = '';
    dialog.showModal();
    coverPage();
    if (navigator.userAgent.includes('Mac')) dialog.querySelector('[data-command]')!.textContent = '⌘';
  }
  show();
  field.select();
}

/** Takes a query into the field, as if it had been typed. */
function ask(query: string): void {
  const field = fieldOf();
  field.value = query;
  show();
  field.focus();
}

function show(): void {
  const {value: query} = fieldOf();
  answered = fillView(dialogOf()!, query.trim() === '' ? withoutQuery() : answerTo(query)).then((isCurrent) => {
    if (isCurrent) {
      activate(optionsOf()[0]);
      dialogOf()!.querySelector('[role=listbox]')!.parentElement!.scrollTop = 0;
    }
    return isCurrent;
  });
}

function withoutQuery(): ShownAnswer {
  prepareSearch(settings());
  return ['', '', '', recentMarkup(recentQueries())];
}

async function answerTo(query: string): Promise<ShownAnswer> {
  const question = {...settings(), query, isLiteral: query === literal};
  return (
    (await askSearch(question)) ?? [
      '',
      'The search could not be loaded. It is tried again with the next key.',
      '',
      `<p class="found-more"><a href="${question.page}../">All topics</a></p>`,
    ]
  );
}

/** Makes an option the one that Enter opens, which the field names to a screen reader; without one the list is closed. */
function activate(option: Element | undefined): void {
  const field = fieldOf();
  for (const one of optionsOf()) one.ariaSelected = String(one === option);
  field.ariaExpanded = String(option !== undefined);
  field.setAttribute('aria-activedescendant', option?.id ?? '');
}

function onKey(event: KeyboardEvent): void {
  if (opensSearch(event)) {
    event.preventDefault();
    open();
  } else if (closestTo(event, `${DIALOG} input`) && !isComposing(event)) {
    const options = optionsOf();
    const place = placeAfter(event, options.findIndex(isActive), options.length);
    if (event.key !== 'Enter' && place === undefined) return;
    event.preventDefault();
    if (place === undefined) return follow(event);
    activate(options[place]);
    options[place]!.scrollIntoView({block: 'nearest'});
  }
}

/** Goes to the active result once what was typed is answered, with Ctrl, Cmd and Shift if the event has them. */
function follow(event: Event): void {
  const click = new MouseEvent('click', event);
  void answered.then((isCurrent) => isCurrent && optionsOf().find(isActive)?.dispatchEvent(click));
}

function onClick(event: MouseEvent): void {
  if (clickedIn(event, OPENER)) {
    event.preventDefault();
    open();
    return;
  }
  const control = clickedIn(event, `${DIALOG} :is(a, button)`);
  if (!control) return;
  if ('again' in control.dataset) ask(control.textContent);
  else if ('forgets' in control.dataset) {
    forgetQueries();
    ask('');
  } else if ('literal' in control.dataset) {
    event.preventDefault();
    literal = fieldOf().value;
    ask(literal);
  } else if (control instanceof HTMLAnchorElement) leave(control, event);
}

function leave(link: HTMLAnchorElement, event: Event): void {
  const {value: query} = fieldOf();
  if (link.origin === location.origin) rememberQuery(query);
  history.replaceState({...stateOf(), searchQuery: query}, '');
  if (link.pathname + link.search !== location.pathname + location.search) return;
  dialogOf()!.close(LEFT);
  if (link.hash) return;
  // The page itself, which need not be loaded once more.
  event.preventDefault();
  scrollTo(0, 0);
}

/** A page that was left by a result remembers the query; one whose search was closed forgets it. */
function closed(): void {
  coverPage();
  if (dialogOf()!.returnValue !== LEFT) history.replaceState({...stateOf(), searchQuery: undefined}, '');
}

/** A press beside the dialog closes it; one that begins or ends in it, as when text is selected, does not. */
function closeByBackdrop(): void {
  let pressed: EventTarget | null;
  document.addEventListener('pointerdown', ({target}) => (pressed = target));
  document.addEventListener('pointerup', ({target}) => target === pressed || (pressed = null));
  document.addEventListener('click', ({target}) => {
    const dialog = dialogOf();
    if (target === dialog && target === pressed) dialog?.close();
  });
}

/** What the state of a place in the history says of the search that a reader left it by. */
const stateOf = () => history.state as {searchQuery?: string} | null;
const queryLeft = () => stateOf()?.searchQuery;

/** Whether the page was loaded by Back or Forward; a reload is no way back to it. */
function hasComeBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}
