import {describe, expect, test} from 'vitest';
import {parsePage} from './parsePage';
import {aPage} from '../topic/aTopic';
import {checkPage, checkPageIsWritten} from './checkPage';
import {formatProblems} from '../text/problem';

/** The report an author gets for a page. */
const report = (page: string) => formatProblems(checkPage('index.mdx', parsePage(page)));

/** The report for the smallest right page after `change` was made to it. */
const reportAfter = (search: string | RegExp, replacement: string) => report(aPage().replace(search, replacement));

describe('a right page', () => {
  test('has no problems', () => {
    expect(report(aPage())).toBe('');
  });

  test('may have CRLF line ends', () => {
    expect(report(aPage().replaceAll('\n', '\r\n'))).toBe('');
  });

  test('may start with a byte order mark', () => {
    expect(report(`\uFEFF${aPage()}`)).toBe('');
  });

  test('may have more text, smaller headings and code under its headings', () => {
    const body =
      'Text.\n\n### Details\n\n```md\n## Not a section\n```\n\n~~~~\n~~~\n## Nor this\n~~~~\n\n{/*\n## Nor this\n*/}\n';
    expect(report(aPage({relationship: body}))).toBe('');
  });
});

describe('the import of the facts', () => {
  test('is there', () => {
    expect(reportAfter(/import.*/, '')).toMatchInlineSnapshot(
      `"index.mdx:1: the page does not import its facts. Add the line: import topic from './topic.yaml';"`,
    );
  });

  test('is no comment', () => {
    expect(reportAfter(/import.*/, '{/* $& */}')).toContain('the page does not import its facts');
  });

  test('may have either quotes', () => {
    expect(reportAfter(/import.*/, 'import topic from "./topic.yaml"')).toBe('');
  });
});

describe('a section', () => {
  test('is not missing', () => {
    expect(reportAfter(/## How they relate[^#]*#[^#]*/, '')).toMatchInlineSnapshot(
      `"index.mdx:31: section "How they relate" is missing. Add the heading: ## How they relate {/* #relationship */}"`,
    );
  });

  test('stands where every other topic has it', () => {
    const [head = '', purpose = '', differences = '', ...rest] = aPage().split(/^(?=## )/m);
    expect(report([head, differences, purpose, ...rest].join(''))).toMatchInlineSnapshot(
      `"index.mdx:7: section "Core purpose" is misplaced after "Technical differences". The order is: Core purpose, Technical differences, How they relate, Diagram, Sample answer, Advantages and disadvantages, Interview tips, Sources."`,
    );
  });

  test('does not stand twice', () => {
    const [, purpose = ''] = aPage().split(/^(?=## )/m);
    expect(report(`${aPage()}\n${purpose}`)).toMatchInlineSnapshot(
      `"index.mdx:37: section "Core purpose" stands twice. Join the two."`,
    );
  });

  test('is not empty', () => {
    expect(report(aPage({relationship: ''}))).toMatchInlineSnapshot(
      `"index.mdx:11: section "How they relate" is empty. Write it; every section of every topic is there."`,
    );
  });

  test('is empty if all of it is a comment', () => {
    expect(report(aPage({relationship: '{/* To be\n\nwritten. */}'}))).toContain('"How they relate" is empty');
  });

  test('is not empty if all of it is code', () => {
    expect(report(aPage({relationship: '```sh\ndocker run\n```'}))).toBe('');
  });

  test('is spelt right', () => {
    expect(reportAfter('## Interview tips', '## Interview tip')).toMatchInlineSnapshot(
      `"index.mdx:29: unknown section "Interview tip". Did you mean: ## Interview tips {/* #tips */}"`,
    );
  });

  test('is spelt right, capitals included', () => {
    expect(reportAfter('## Core purpose', '## CORE PURPOSE')).toMatchInlineSnapshot(
      `"index.mdx:3: unknown section "CORE PURPOSE". Did you mean: ## Core purpose {/* #purpose */}"`,
    );
  });

  test('is one of the list', () => {
    expect(report(aPage({relationship: 'Text.\n\n## History'}))).toMatchInlineSnapshot(
      `"index.mdx:15: unknown section "History". The sections are fixed: Core purpose, Technical differences, How they relate, Diagram, Sample answer, Advantages and disadvantages, Interview tips, Sources. Use a heading of level 3."`,
    );
  });

  test('has its id', () => {
    expect(reportAfter('{/* #tips */}', '{/* #tip */}')).toMatchInlineSnapshot(
      `"index.mdx:29: section "Interview tips" has the wrong id (got "tip"). Write: ## Interview tips {/* #tips */}"`,
    );
  });

  test('has an id at all', () => {
    expect(reportAfter(' {/* #tips */}', '')).toMatchInlineSnapshot(
      `"index.mdx:29: section "Interview tips" has no id. Write: ## Interview tips {/* #tips */}"`,
    );
  });

  test('has its id in the way that MDX understands', () => {
    expect(reportAfter('{/* #tips */}', '{#tips}')).toMatchInlineSnapshot(
      `"index.mdx:29: section "Interview tips" has no id. Write: ## Interview tips {/* #tips */}"`,
    );
  });

  test('shows its facts', () => {
    expect(report(aPage({'trade-offs': 'Both have some.'}))).toMatchInlineSnapshot(
      `"index.mdx:25: section "Advantages and disadvantages" does not show its facts. Add the line: <TradeOffs topic={topic} />"`,
    );
  });

  test('shows its diagram', () => {
    expect(report(aPage({diagram: 'None.'}))).toMatchInlineSnapshot(
      `"index.mdx:15: section "Diagram" does not show its facts. Add the line: <Diagram caption="…">"`,
    );
  });

  test('does not show its facts within code, in a comment or with another component', () => {
    expect(report(aPage({tips: '`<Tips />`\n\n{/* <Tips topic={topic} /> */}\n\n<TipsOfTea />'}))).toContain(
      'section "Interview tips" does not show its facts',
    );
  });
});

test('a code fence is closed, and what it swallows is not called missing', () => {
  expect(report(aPage({relationship: '```sh\ndocker run'}))).toMatchInlineSnapshot(
    `"index.mdx:13: this code fence is never closed. Close it with a line of as many backticks."`,
  );
});

test('a page that is no MDX is reported with its line, and with what else is wrong with it', () => {
  expect(report(aPage({relationship: 'Fewer, so <3.'}).replace('## Sources', '## Source'))).toMatchInlineSnapshot(
    `
    "index.mdx:13: the page is no MDX: Unexpected character \`3\` (U+0033) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. Close the element, or write \\< or backticks where it is text.
    index.mdx:33: unknown section "Source". Did you mean: ## Sources {/* #sources */}"
  `,
  );
});

test('a diagram whose fence is never closed is reported once', () => {
  const diagram = '<Diagram caption="Tea.">\n\n```mermaid wide\nflowchart\n\n</Diagram>';
  expect(report(aPage({diagram}))).toMatchInlineSnapshot(
    `"index.mdx:19: this code fence is never closed. Close it with a line of as many backticks."`,
  );
});

test('a page that is too long to be read is said to be nothing else', () => {
  expect(report(aPage({relationship: 'x'.repeat(1_000_000)}))).toMatchInlineSnapshot(
    `"index.mdx:1: the page is too long to be read (got 1000551 letters). Shorten it below 50000, or make two topics of it."`,
  );
});

test('several mistakes are reported at once, sorted by line', () => {
  const page = aPage({relationship: '', tips: 'None.'}).replace('#purpose', '#purposes').replace('Sources', 'Source');
  expect(report(page)).toMatchInlineSnapshot(`
    "index.mdx:3: section "Core purpose" has the wrong id (got "purposes"). Write: ## Core purpose {/* #purpose */}
    index.mdx:11: section "How they relate" is empty. Write it; every section of every topic is there.
    index.mdx:29: section "Interview tips" does not show its facts. Add the line: <Tips topic={topic} />
    index.mdx:33: unknown section "Source". Did you mean: ## Sources {/* #sources */}"
  `);
});

test('an empty page misses everything', () => {
  expect(report('').split('\n')).toHaveLength(9);
});

test.each([
  ['one heading', `## ${'x'.repeat(49_000)}`],
  ['spaces', `## ${' '.repeat(49_000)}x`],
  ['backticks', '`'.repeat(50_000)],
  ['comments that are never closed', '{/*'.repeat(16_000)],
  ['headings', '## x\n'.repeat(9_000)],
])('the longest page of %s is checked in time', (_, page) => {
  expect(checkPage('index.mdx', parsePage(page)).every(({message}) => message.length < 200)).toBe(true);
});

test('a finished page that still says what its draft said is named by line', () => {
  expect(
    formatProblems(checkPageIsWritten('index.mdx', parsePage('Prose.\n\nTo be written.\n'))),
  ).toMatchInlineSnapshot(
    `"index.mdx:3: the page still says "To be written.". Write it, or mark the topic \`draft: true\`."`,
  );
});
