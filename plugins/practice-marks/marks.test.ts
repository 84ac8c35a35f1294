import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {formatMarks, MARKS_KEY, type PracticeMark} from '../../model/practiceMarks';
import {printedScript} from '../printedScript';

const script = printedScript('plugins/practice-marks/marks.client.ts');

interface FakePage {
  getItem?: (key: string) => string | null;
  /** New ids by the selectors of old ones. */
  moved?: Record<string, string>;
}

/** Runs the script in a page; gives what its sheet says, and how to tell it of an event. */
function run({getItem = () => null, moved = {}}: FakePage) {
  const listeners = new Map<string, () => void>();
  const sheets: {text: string}[] = [];
  class CSSStyleSheet {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  }
  runInNewContext(script, {
    CSSStyleSheet,
    localStorage: {getItem},
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    document: {
      adoptedStyleSheets: sheets,
      querySelector: (selector: string) =>
        Object.hasOwn(moved, selector) ? {dataset: {movedTo: moved[selector]}} : null,
    },
  });
  return {text: () => sheets[0]!.text, tell: (type: string) => listeners.get(type)!()};
}

const stored = (text: string) => ({getItem: (key: string) => (key === MARKS_KEY ? text : null)});

test('understands what practice keeps: topics are marked by their links, parts by their ids', () => {
  const marks = new Map<string, PracticeMark>([
    ['tea-vs-coffee', 'Seen'],
    ['tea-vs-coffee/caffeine', 'Known'],
  ]);
  expect(run(stored(formatMarks(marks))).text()).toMatchInlineSnapshot(
    `"@media screen{a[href$="/tea-vs-coffee/"]{--mark:"• Seen"}[data-topic="tea-vs-coffee"] #caffeine{--mark:"✓ Known"}}"`,
  );
});

test('a part that was renamed since is marked under its new id', () => {
  const page = {...stored('tea/leaf:Seen'), moved: {'[data-topic="tea"] #leaf': 'leaves'}};
  expect(run(page).text()).toContain('[data-topic="tea"] #leaves{');
});

test('shows what changes while the page is open, and on the way back to it', () => {
  let text = 'tea:Seen';
  const page = run({getItem: () => text});
  for (const event of ['pageshow', 'storage', MARKS_KEY]) {
    text = text === 'tea:Seen' ? 'tea:Known' : 'tea:Seen';
    page.tell(event);
    expect(page.text(), event).toContain(text.slice(4));
  }
  text = '';
  page.tell('storage');
  expect(page.text()).toBe('@media screen{}');
});

test.each([
  ['of another kind', '{"tea":"Known"}'],
  ['that would leave its rule', 'tea"]{}*{display:none}:Known tea/leaf{}:Seen tea/<b>:Known'],
  ['with other words', 'tea:known tea/leaf:Best Tea:Seen'],
])('a text %s marks nothing', (_, text) => {
  expect(run(stored(text)).text()).not.toContain('--mark');
});

test('where a browser refuses to tell, nothing is marked and nothing fails', () => {
  const getItem = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  expect(run({getItem}).text()).not.toContain('--mark');
});

test('of a text that is far too long only the beginning is read', () => {
  const page = run(stored('tea:Known '.repeat(100_000)));
  expect(page.text().match(/--mark/g)!.length).toBeLessThan(31_000);
});

test('a word without end marks nothing', () => {
  expect(run(stored('a-'.repeat(140_000))).text()).toBe('@media screen{}');
});
