import {expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {checkHeadings, headingIds} from './pageHeadings';
import {formatProblems} from '../text/problem';

const report = (page: string) => formatProblems(checkHeadings('index.mdx', parsePage(page), ['scaling']));

test('the ids of headings of level 3 are found, and headings within code are not', () => {
  expect(
    headingIds(parsePage('## Two {/* #two */}\n\n### Three {/* #three */}\n\n```\n### Not {/* #not */}\n```\n')),
  ).toEqual(['three']);
});

test('a heading needs an id that is free and kebab-case', () => {
  expect(
    report(
      '### One\n### Two {/* #Two */}\n### Row {/* #scaling */}\n### Ok {/* #ok */}\n### Again {/* #ok */}\n### Tips {/* #tips */}',
    ),
  ).toMatchInlineSnapshot(`
    "index.mdx:1: heading "One" has no kebab-case id. Choose one that never changes: ### Title {/* #short-id */}
    index.mdx:2: heading "Two" has no kebab-case id (got "Two"). Choose one that never changes: ### Title {/* #short-id */}
    index.mdx:3: heading id "scaling" is taken in this topic. Choose another.
    index.mdx:5: heading id "ok" is taken in this topic. Choose another.
    index.mdx:6: heading id "tips" is taken in this topic. Choose another."
  `);
});

test('a page with good headings has no problems', () => {
  expect(report('### Good {/* #good-one */}\n')).toBe('');
});
