// @vitest-environment jsdom
import {afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {searchDialog} from './searchDialog.client';
import type {Reply} from './searchWorker';
import type {Question} from './question';

/** Stands for the worker: keeps what it is asked, and answers when a test says so. */
class AWorker {
  static all: AWorker[] = [];
  asked: Question[] = [];
  onmessage?: (event: {data: Reply}) => void;
  onerror?: () => void;
  constructor(readonly address: string) {
    AWorker.all.push(this);
  }
  postMessage(question: Question) {
    this.asked.push(question);
  }
  /** Answers a query with one result that is called like it, or with nothing. */
  async answer(query: string, isFound = true): Promise<void> {
    const {id} = this.asked.filter((asked) => asked.query === query).at(-1)!;
    const option = `<a href="/topic/#${query}" id="search/${query}" role="option" aria-selected="true">${query}</a>`;
    this.onmessage!({data: isFound ? {id, answer: ['', '1 result', option, '']} : {id}});
    await settled();
  }
  terminate() {
    // It has nothing to end.
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const worker = () => AWorker.all.at(-1)!;
const field = () => document.querySelector('input')!;
const status = () => document.querySelector('[role=status]')!.textContent;

function type(query: string): void {
  field().value = query;
  field().dispatchEvent(new Event('input', {bubbles: true}));
}

const press = (init: KeyboardEventInit, target: Element = field()) =>
  target.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init}));

/** The addresses that were followed; jsdom follows none. */
const followed: string[] = [];

beforeAll(() => {
  vi.stubGlobal('Worker', AWorker);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  searchDialog();
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented) return;
    followed.push(link.getAttribute('href')!);
    event.preventDefault();
  });
});

beforeEach(async () => {
  document.body.innerHTML = `<a href="/search/" data-opens-search>Search</a>
    <dialog data-search data-worker="/worker.js" data-index="/entry.json"><form action="/search/"><input role="combobox"></form>
    <span data-found></span><span data-found role="status"></span>
    <div><div data-found role="listbox"></div><div data-found></div></div><kbd data-command></kbd></dialog>`;
  document.querySelector<HTMLElement>('[data-opens-search]')!.click();
  await settled();
});

afterEach(() => {
  worker().onerror!();
  followed.length = 0;
  localStorage.clear();
  history.replaceState(null, '');
});

test('the dialog opens with the tap, and the worker is asked to get ready', () => {
  expect(document.querySelector('dialog')!.open).toBe(true);
  expect(worker().asked).toMatchObject([
    {worker: '/worker.js', index: '/entry.json', page: '/search/', view: 'dialog'},
  ]);
  expect(worker().asked[0]!.query).toBeUndefined();
});

test('what was typed stays, and what was asked before it is not shown', async () => {
  type('p');
  expect(status()).toBe('Loading the search');
  type('pod');
  await worker().answer('p');
  expect(status()).toBe('Loading the search');
  await worker().answer('pod');
  expect(field().value).toBe('pod');
  expect(status()).toBe('1 result');
  expect(field().getAttribute('aria-activedescendant')).toBe('search/pod');
  expect(field().ariaExpanded).toBe('true');
});

test('Enter opens a result of what was typed, and waits for it', async () => {
  type('p');
  await worker().answer('p');
  type('pod');
  press({key: 'Enter'});
  await settled();
  expect(followed).toEqual([]);
  await worker().answer('pod');
  expect(followed).toEqual(['/topic/#pod']);
  expect(history.state).toEqual({searchQuery: 'pod'});
  expect(localStorage.getItem('versus-recent-queries')).toBe('["pod"]');
});

test('Enter that ends a composition opens nothing', async () => {
  type('pod');
  await worker().answer('pod');
  press({key: 'Enter', isComposing: true});
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Safari says
  press({key: 'Enter', keyCode: 229});
  await settled();
  expect(followed).toEqual([]);
});

test('a lost index is said, and the next key asks again', async () => {
  type('po');
  await worker().answer('po', false);
  expect(status()).toContain('could not be loaded');
  expect(document.querySelector('dialog a')!.getAttribute('href')).toBe('/search/../');
  expect(field().ariaExpanded).toBe('false');
  type('pod');
  await worker().answer('pod');
  expect(status()).toBe('1 result');
});

test('a lost worker is said, and the next key starts another', async () => {
  const lost = worker();
  type('po');
  lost.onerror!();
  await settled();
  expect(status()).toContain('could not be loaded');
  type('pod');
  expect(worker()).not.toBe(lost);
  await worker().answer('pod');
  expect(status()).toBe('1 result');
});

test('a browser that refuses a worker is told from one that is slow', async () => {
  worker().onerror!();
  vi.stubGlobal('Worker', function () {
    throw new DOMException('refused', 'SecurityError');
  });
  type('pod');
  await settled();
  expect(status()).toContain('could not be loaded');
  vi.stubGlobal('Worker', AWorker);
  type('pods');
  await worker().answer('pods');
  expect(status()).toBe('1 result');
});

test('a recent query is text, is asked again by a click, and all are forgotten together', async () => {
  localStorage.setItem('versus-recent-queries', '["<b>x","k8s"]');
  type('');
  await settled();
  const [first] = document.querySelectorAll<HTMLElement>('[data-again]');
  expect(first!.textContent).toBe('<b>x');
  first!.click();
  expect(field().value).toBe('<b>x');
  expect(worker().asked.at(-1)!.query).toBe('<b>x');
  type('');
  await settled();
  document.querySelector<HTMLElement>('[data-forgets]')!.click();
  await settled();
  expect(document.querySelectorAll('[data-again]')).toHaveLength(0);
  expect(localStorage).toHaveLength(0);
});
