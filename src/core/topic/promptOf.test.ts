import {expect, test} from 'vitest';
import {promptOf} from './promptOf';

test('an idea is asked for as its author wrote', () => {
  expect(promptOf({idea: 'Tea is steeped, coffee is brewed.', prompt: 'how each is made?'})).toBe('how each is made?');
});

test('without that its first words call it to mind and do not say it', () => {
  expect(promptOf({idea: 'Tea is steeped, coffee is brewed.'})).toBe('Tea is steeped, …');
  expect(promptOf({idea: 'It depends.'})).toBe('It depends.');
});
