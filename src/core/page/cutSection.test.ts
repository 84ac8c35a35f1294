import {expect, test} from 'vitest';
import {cutSection} from './cutSection';

const page = '# A vs B\n\n## Tips\n\nSay it.\n\n```sh\n## no heading\n```\n\n## Sources\n\n- one\n';
const ask = (title: string, next?: string) =>
  cutSection(page, title, next, 'https://site.example/a/tips/', '2026-11-23');

test('a section ends at the heading of the next, not at one within code, and says where it is from', () => {
  expect(ask('Tips', 'Sources')).toMatchInlineSnapshot(`
    "## Tips

    Say it.

    \`\`\`sh
    ## no heading
    \`\`\`

    From https://site.example/a/tips/, 2026-11-23
    "
  `);
});

test('the last section ends with the page', () => {
  expect(ask('Sources')).toContain('- one\n\nFrom');
});

test('a heading that is not there gives the whole page', () => {
  expect(ask('Nowhere')).toBe(page);
});
