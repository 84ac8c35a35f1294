// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {ProgressStore} from '../progress/progress';
import {selfGrade} from './selfGrade.client';

selfGrade();
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML =
    '<div data-card="tea-vs-coffee/leaf/tea"><p><button data-grades="got">Knew it</button><button data-grades="missed">Missed it</button></p></div>';
});

const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({textContent}) => textContent === name)!.click();

test('what a reader says on a page is an answer of practice', () => {
  press('Knew it');
  expect(document.querySelectorAll('button')).toHaveLength(0);
  const {answers} = new ProgressStore(window).current().progress;
  expect([...answers].map(([id, given]) => [id, given.map(({grade}) => grade)])).toEqual([
    ['tea-vs-coffee/leaf/tea', ['got']],
  ]);
  expect(document.querySelector('[role=status]')!.textContent).toBe('Counted in practice');
});

test('where nothing is stored the reader is told', () => {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new Error('blocked');
    },
  });
  press('Missed it');
  expect(document.body.textContent).toContain('Not kept');
});
