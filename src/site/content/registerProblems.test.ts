import {expect, test} from 'vitest';
import {formatProblems} from '../../core/text/problem';
import {readTopics, todayOf} from './readTopics';
import {registerProblems} from './registerProblems';

const today = todayOf(new Date());

test('every address of this site is registered, and none that ever was is gone', () => {
  expect(formatProblems(registerProblems('.', readTopics('.', today), today))).toBe('');
});

test('a site with topics needs a register, one without does not', () => {
  const site = 'tests/fixtures/broken-site';
  expect(formatProblems(registerProblems(site, readTopics(site, today), today))).toMatchInlineSnapshot(
    `"data/links.json:1: the file is missing. Run \`npm run links:update\`."`,
  );
  expect(registerProblems(site, {topics: [], problems: [], unsettled: []}, today)).toEqual([]);
});
