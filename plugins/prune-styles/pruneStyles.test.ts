import {expect, test} from 'vitest';
import {pruneStyles} from './pruneStyles';

const pruned = (css: string, ...words: string[]) => pruneStyles(css, new Set(words));

test('a rule goes when an element would need a class that nothing has', () => {
  expect(pruned('.a{x:1}.b{x:2}.a .c,.a>p{x:3}', 'a')).toBe('.a{x:1}.a>p{x:3}');
});

test('what can match without the class stays', () => {
  const css = ':focus-visible{x:1}[data-a]{x:2}p:not(.gone){x:3}:is(.gone,p){x:4}html:has(.gone) p{x:5}';
  expect(pruned(css)).toBe(css);
});

test('a condition around nothing goes too, and steps of an animation are no selectors', () => {
  const css = '@media print{@supports (x:1){.gone{x:1}}}@keyframes k{0%{x:1}to{x:2}}';
  expect(pruned(css)).toBe('@keyframes k{0%{x:1}to{x:2}}');
});

test('a variable goes when nothing reads it but what goes too; what a page or a script names stays', () => {
  const css = ':root{--a:1;--b:var(--a);--c:2;--d:var(--c)}.dark{--a:2}p{x:var(--d,1)}';
  expect(pruned(css, 'dark')).toBe(':root{--c:2;--d:var(--c)}p{x:var(--d,1)}');
  expect(pruned(css, 'dark', '--b')).toBe(':root{--a:1;--b:var(--a);--c:2;--d:var(--c)}.dark{--a:2}p{x:var(--d,1)}');
});
