import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {aRow, aSource, aTopic, times} from '../topic/aTopic';
import {plainOfPart} from './formatPart';
import {partHtml, partMarkdown} from './partMarkdown';
import {partText} from './partText';
import {partsOf} from './parts';

const ADDRESS = 'https://tea.example/tea-vs-coffee/leaf/';

const topic = aTopic({
  rows: times(8, (number) =>
    number === 1
      ? aRow({id: 'leaf', cells: {tea: 'Use `tea | pot`.', coffee: 'A <bean>.'}})
      : aRow({id: `row-${number}`}),
  ),
});

test('a row can be pasted as Markdown, with its address and date', () => {
  expect(partMarkdown(topic, 'leaf', ADDRESS)).toMatchInlineSnapshot(`
    "**Tea vs Coffee › Leaf**

    - **Tea:** Use \`tea | pot\`.
    - **Coffee:** A \\<bean>.
    - **Why it matters:** It tests the basics.

    Sources: [Handbook of tea](https://tea.example/handbook)

    [Tea vs Coffee › Leaf](https://tea.example/tea-vs-coffee/leaf/), checked 2026-11-01
    "
  `);
});

test('a row can be pasted as HTML', () => {
  expect(partHtml(topic, 'leaf', ADDRESS)).toMatchInlineSnapshot(`
    "<p><strong>Tea vs Coffee › Leaf</strong></p>
    <ul><li><strong>Tea:</strong> Use <code>tea | pot</code>.</li><li><strong>Coffee:</strong> A &lt;bean&gt;.</li><li><strong>Why it matters:</strong> It tests the basics.</li></ul>
    <p>Sources: <a href="https://tea.example/handbook">Handbook of tea</a></p>
    <p><a href="https://tea.example/tea-vs-coffee/leaf/">Tea vs Coffee › Leaf</a>, checked <time datetime="2026-11-01">2026-11-01</time></p>"
  `);
});

test('a row can be pasted as plain text', () => {
  expect(plainOfPart(partText(topic, 'leaf')!, ADDRESS)).toMatchInlineSnapshot(`
    "Tea vs Coffee › Leaf
    Tea: Use tea | pot.
    Coffee: A <bean>.
    Why it matters: It tests the basics.
    https://tea.example/tea-vs-coffee/leaf/ (checked 2026-11-01)
    "
  `);
});

test('every part has a text that ends in its address and a date', () => {
  for (const {id, kind} of partsOf(topic)) {
    const prose = kind === 'section' ? 'They do not.' : undefined;
    expect(partMarkdown(topic, id, ADDRESS, prose), id).toMatch(
      /\]\(https:\/\/tea\.example\/tea-vs-coffee\/leaf\/\), checked 2026-11-01\n$/,
    );
    if (kind === 'section') continue;
    expect(plainOfPart(partText(topic, id)!, ADDRESS), id).toMatch(/leaf\/ \(checked 2026-11-01\)\n$/);
    const links = [...new JSDOM(partHtml(topic, id, ADDRESS)).window.document.querySelectorAll('a')];
    expect(links.at(-1)?.href, id).toBe(ADDRESS);
  }
});

test('a section holds data, then what the page says, with links to its parts', () => {
  const section = partMarkdown(topic, 'differences', 'https://tea.example/tea-vs-coffee/#differences', 'And *that*.')!;
  expect(section).toContain(
    '| Aspect | Tea | Coffee |\n| --- | --- | --- |\n| **Leaf** | Use `tea \\| pot`. | A \\<bean>. |',
  );
  expect(section).toContain(
    '**[Leaf](https://tea.example/tea-vs-coffee/#leaf)** (frequently asked): It tests the basics.',
  );
  expect(section).toContain('\n\nAnd *that*.\n\n[Tea vs Coffee › Technical differences](');
});

test('what is no part, or has nothing to say, has no text', () => {
  expect(partMarkdown(topic, 'nowhere', ADDRESS)).toBeUndefined();
  expect(partMarkdown(topic, 'relationship', ADDRESS)).toBeUndefined();
  expect(partHtml(topic, 'differences', ADDRESS)).toBeUndefined();
});

test('what rests on several sources is as fresh as the stalest', () => {
  const sources = [aSource(), aSource({id: 'old', checked: '2025-01-01'})];
  const traps = topic.traps.map((trap) => ({...trap, sources: ['tea-handbook', 'old']}));
  expect(plainOfPart(partText({...topic, sources, traps}, 'trap-1')!, ADDRESS)).toContain('(checked 2025-01-01)');
});
