// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {opensSearch, placeAfter} from './searchKeys';

let field: HTMLInputElement;
beforeEach(() => {
  document.body.innerHTML = '<input value="pod">';
  field = document.querySelector('input')!;
});

/** A key as a page gets it. */
function press(init: KeyboardEventInit, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {bubbles: true, ...init});
  target.dispatchEvent(event);
  return event;
}

const opening: Record<string, KeyboardEventInit> = {
  'Ctrl-K': {key: 'k', code: 'KeyK', ctrlKey: true},
  'Cmd-K': {key: 'k', code: 'KeyK', metaKey: true},
  'Ctrl-K with Caps Lock': {key: 'K', code: 'KeyK', ctrlKey: true},
  'Ctrl and the key K of a Russian layout': {key: 'л', code: 'KeyK', ctrlKey: true},
  'Ctrl-K of a Dvorak layout': {key: 'k', code: 'KeyV', ctrlKey: true},
  'a slash': {key: '/', code: 'Slash'},
  'a slash of a German layout': {key: '/', code: 'Digit7', shiftKey: true},
};
test.each(Object.entries(opening))('%s opens the search', (_, init) => {
  expect(opensSearch(press(init))).toBe(true);
});

const others: Record<string, KeyboardEventInit> = {
  'Ctrl-T of a Dvorak layout, whose key is K': {key: 't', code: 'KeyK', ctrlKey: true},
  'Ctrl-Shift-K, which is the browser’s': {key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true},
  'a letter': {key: 'k', code: 'KeyK'},
  'a slash with Ctrl': {key: '/', code: 'Slash', ctrlKey: true},
  'a slash with Alt': {key: '/', code: 'Slash', altKey: true},
  'a slash while a letter is composed': {key: '/', code: 'Slash', isComposing: true},
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Safari says
  'a key of an input method': {key: '/', code: 'Slash', keyCode: 229},
};
test.each(Object.entries(others))('%s does not', (_, init) => {
  expect(opensSearch(press(init))).toBe(false);
});

test('in a field a slash is a letter, and Ctrl-K opens', () => {
  expect(opensSearch(press({key: '/'}, field))).toBe(false);
  expect(opensSearch(press({key: 'k', ctrlKey: true}, field))).toBe(true);
});

test('arrows go round; Home and End go to the ends where the text has no use for them', () => {
  const to = (key: string, place: number, init: KeyboardEventInit = {}) =>
    placeAfter(press({key, ...init}, field), place, 3);
  expect([to('ArrowDown', 0), to('ArrowDown', 2), to('ArrowDown', -1)]).toEqual([1, 0, 0]);
  expect([to('ArrowUp', 1), to('ArrowUp', 0), to('ArrowUp', -1)]).toEqual([0, 2, 2]);
  field.setSelectionRange(1, 1);
  expect([to('Home', 1), to('End', 1)]).toEqual([undefined, undefined]);
  field.setSelectionRange(0, 0);
  expect([to('Home', 1), to('Home', 1, {shiftKey: true})]).toEqual([0, undefined]);
  field.setSelectionRange(3, 3);
  expect([to('End', 0), to('x', 0)]).toEqual([2, undefined]);
  expect(placeAfter(press({key: 'ArrowDown'}, field), -1, 0)).toBeUndefined();
});
