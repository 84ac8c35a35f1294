import {expect, test} from 'vitest';
import {parsePage} from '../../../core/page/parsePage';
import {aPage, aTopic} from '../../../core/topic/aTopic';
import {addressesFile} from './addressesFile';

test('the list names every page of the current edition, and headings in place', () => {
  const topic = {
    id: 'tea-vs-coffee',
    edition: 'current',
    folder: 'docs/tea-vs-coffee',
    facts: aTopic(),
    factsText: '',
    codeTexts: [],
    page: parsePage(aPage({tips: 'Text.\n\n### How hot {/* #how-hot */}'})),
    url: '/tea-vs-coffee/',
    isCurrent: true,
  };
  const older = {...topic, edition: '1.36', url: '/1.36/tea-vs-coffee/', isCurrent: false};
  const titles = JSON.parse(String(addressesFile([topic, older])[0]?.content)) as Record<string, string>;
  expect(Object.entries(titles).filter(([address]) => !/\/\d|-\d\/$/.test(address))).toMatchInlineSnapshot(`
    [
      [
        "/tea-vs-coffee/",
        "Tea vs Coffee",
      ],
      [
        "/tea-vs-coffee/cheat-sheet/",
        "Tea vs Coffee, cheat sheet",
      ],
      [
        "/tea-vs-coffee/purpose/",
        "Core purpose",
      ],
      [
        "/tea-vs-coffee/differences/",
        "Technical differences",
      ],
      [
        "/tea-vs-coffee/relationship/",
        "How they relate",
      ],
      [
        "/tea-vs-coffee/diagram/",
        "Diagram",
      ],
      [
        "/tea-vs-coffee/sample-answer/",
        "Sample answer",
      ],
      [
        "/tea-vs-coffee/trade-offs/",
        "Advantages and disadvantages",
      ],
      [
        "/tea-vs-coffee/tips/",
        "Interview tips",
      ],
      [
        "/tea-vs-coffee/sources/",
        "Sources",
      ],
      [
        "/tea-vs-coffee/#how-hot",
        "How hot",
      ],
    ]
  `);
});
