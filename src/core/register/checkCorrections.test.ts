import {expect, test} from 'vitest';
import {TODAY} from '../topic/aTopic';
import {checkCorrections, type EditionText} from './checkCorrections';
import {formatProblems} from '../text/problem';

const editions = [{name: '1.37'}, {name: '1.36'}];

const texts: EditionText[] = [
  {edition: '1.37', file: 'docs/tea/topic.yaml', text: 'rows:\n  - why: Tea has no caffeine at all.\n'},
  {
    edition: '1.36',
    file: 'versioned_docs/version-1.36/tea/topic.yaml',
    text: 'rows:\n  - why: >-\n      First. The `kubelet` restarts\n      it on another node, always. Then.\n',
  },
];

const correction = 'wrong: The kubelet restarts it on another node';

const report = (list: string) => formatProblems(checkCorrections(list, texts, editions, TODAY));

test('words that were corrected are found in another edition, across line breaks, code and commas', () => {
  expect(report(`- ${correction}\n  corrected: 2026-11-20\n  because: It never moves a Pod.`)).toMatchInlineSnapshot(
    `"versioned_docs/version-1.36/tea/topic.yaml:3: "The kubelet restarts it on another node" was corrected on 2026-11-20 and still stands here (It never moves a Pod.). Write what is right here too, or add \`trueIn: ['1.36']\` in data/corrections.yaml if it was true then."`,
  );
});

test('an edition of which they were true is left alone', () => {
  expect(report(`- ${correction}\n  corrected: 2026-11-20\n  because: x\n  trueIn: ['1.36']`)).toBe('');
});

test('words that stand nowhere any more are guarded silently, and the list may be empty', () => {
  expect(report('- wrong: Coffee is always made of tea leaves\n  corrected: 2026-11-20\n  because: x')).toBe('');
  expect(report('# none yet\n')).toBe('');
  expect(report('[]')).toBe('');
});

test('mistakes in the list are named at once', () => {
  const list = [
    '- wrong: no caffeine',
    '  corrected: 2026-12-24',
    '  because: It has some.',
    "  trueIn: ['1.63']",
  ].join('\n');
  expect(report(list)).toMatchInlineSnapshot(`
    "data/corrections.yaml:1: too few words to look for (got "no caffeine"). Write 5 or more, as they stood.
    data/corrections.yaml:2: the day lies in the future (got "2026-12-24"). Write the day of the correction.
    data/corrections.yaml:4: unknown edition "1.63". Choose from: 1.37, 1.36."
  `);
  expect(report('- wrong: x\n  corected: 2026-11-20\n  because: 7')).toMatchInlineSnapshot(`
    "data/corrections.yaml:1: \`corrected\` does not fit: Invalid input: expected string, received undefined. Each has \`wrong\`, \`corrected\` (YYYY-MM-DD), \`because\`, and where needed \`trueIn\` with names of editions.
    data/corrections.yaml:2: unknown key "corected". Each has \`wrong\`, \`corrected\` (YYYY-MM-DD), \`because\`, and where needed \`trueIn\` with names of editions.
    data/corrections.yaml:3: \`because\` does not fit: Invalid input: expected string, received number. Each has \`wrong\`, \`corrected\` (YYYY-MM-DD), \`because\`, and where needed \`trueIn\` with names of editions."
  `);
  expect(report('wrong: x')).toMatchInlineSnapshot(
    `"data/corrections.yaml:1: \`the list\` does not fit: Invalid input: expected array, received object. Each has \`wrong\`, \`corrected\` (YYYY-MM-DD), \`because\`, and where needed \`trueIn\` with names of editions."`,
  );
});
