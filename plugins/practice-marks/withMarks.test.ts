import {expect, test} from 'vitest';
import {editions} from '../../model/editions';
import {withMarks} from './withMarks';

const html = '<head><script data-scripts="/main.js">go()</script></head>';
const older = editions.find(({isCurrent}) => !isCurrent)!.name;

test('the marks come before the scripts that wait', () => {
  expect(withMarks(html, 'tea-vs-coffee/index.html', 'mark()')).toBe(
    '<head><script>mark()</script><script data-scripts="/main.js">go()</script></head>',
  );
});

test('an older edition has none, nor has a page without the framework', () => {
  expect(withMarks(html, `${older}/tea-vs-coffee/index.html`, 'mark()')).toBe(html);
  expect(withMarks('<p>Text</p>', 'tea-vs-coffee/leaf/index.html', 'mark()')).toBe('<p>Text</p>');
});
