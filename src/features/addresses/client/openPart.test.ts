// @vitest-environment jsdom
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {PART_ASKED_FOR} from '../../../ui/partAskedFor';
import {openPart} from './openPart.client';

const scrolled: string[] = [];

beforeAll(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.id);
  };
  openPart();
});

beforeEach(() => {
  scrolled.length = 0;
  document.body.innerHTML = `
    <p id="old" data-moved-to="leaf"></p>
    <details><p id="inner">Inside</p></details>
    <div id="leaf"><details><p>Why</p></details><a class="part-link" href="#leaf">Copy link</a></div>`;
});

const goTo = async (hash: string) => {
  location.hash = hash;
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
};

test('a link to a part opens what it holds closed, and takes the focus there', async () => {
  await goTo('#leaf');
  expect(document.activeElement?.id).toBe('leaf');
  expect(document.querySelector<HTMLDetailsElement>('#leaf details')!.open).toBe(true);
  // And is held there for a few frames.
  expect(new Set(scrolled)).toEqual(new Set(['leaf']));
});

test('what stands within something closed is opened', async () => {
  await goTo('#inner');
  expect(document.querySelector('details')!.open).toBe(true);
});

test('whoever hides a part is asked to show it', async () => {
  const asked = vi.fn<(id: string) => void>();
  document.body.addEventListener(PART_ASKED_FOR, ({target}) => asked((target as Element).id), {once: true});
  await goTo('#leaf');
  expect(asked).toHaveBeenCalledWith('leaf');
});

test('a fragment that is broken or names nothing does nothing', async () => {
  for (const hash of ['#%E0%A4%A', '#nowhere', '#"><img>']) {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(document.activeElement).toBe(document.body);
  }
});
