import {expect, test} from 'vitest';
import {pruneStyles} from './pruneStyles';

const pruned = (css: string, ...words: string[]) => pruneStyles(css, new Set(words));

test('a rule goes when an element would need a class that nothing has', () => {
  expect(pruned('.a{x:1}.b{x:2}.a .c,.a>p{x:3}', 'a')).toBe('.a{x:1}.a>p{x:3}');
});

test('what can match without the class stays', () => {
  const css = ':root{--x:1}:focus-visible{x:1}[data-a]{x:2}p:not(.gone){x:3}:is(.gone,p){x:4}html:has(.gone) p{x:5}';
  expect(pruned(css)).toBe(css);
});

test('a condition around nothing goes too, and steps of an animation are no selectors', () => {
  const css = '@media print{@supports (x:1){.gone{x:1}}}@keyframes k{0%{x:1}to{x:2}}';
  expect(pruned(css)).toBe('@keyframes k{0%{x:1}to{x:2}}');
});
