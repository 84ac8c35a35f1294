import {describe, expect, test} from 'vitest';
import {MARKS_KEY} from '../deck/practiceMarks';
import {formatProgress, noProgress, withAnswer} from './progressDocument';
import {askToKeep, ProgressStore} from './progress';

/** A browser with one store, in which several tabs can be opened. */
class FakeBrowser {
  readonly stored = new Map<string, string>();
  room = Infinity;
  isBlocked = false;
  private readonly tabs: FakeTab[] = [];

  /** Another tab of the same browser. */
  tab(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.push(tab);
    return tab;
  }

  tell(from: FakeTab, key: string): void {
    for (const tab of this.tabs) if (tab !== from) tab.hear(key);
  }
}

class FakeTab {
  readonly told: string[] = [];
  private readonly listeners = new Set<(event: StorageEvent) => void>();
  private readonly shownListeners = new Set<() => void>();
  private isAsleep = false;
  private readonly storage: Storage;

  constructor(private readonly browser: FakeBrowser) {
    const {stored} = browser;
    const size = () => [...stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    this.storage = {
      get length() {
        return stored.size;
      },
      key: (index) => [...stored.keys()][index] ?? null,
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => {
        const more = key.length + text.length - (stored.has(key) ? key.length + stored.get(key)!.length : 0);
        if (size() + more > browser.room) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, text);
        browser.tell(this, key);
      },
      removeItem: (key) => {
        stored.delete(key);
        browser.tell(this, key);
      },
      clear: () => stored.clear(),
    };
  }

  get localStorage(): Storage {
    if (this.browser.isBlocked) throw new DOMException('blocked', 'SecurityError');
    return this.storage;
  }

  addEventListener(type: 'storage' | 'pageshow', listener: (event: never) => void): void {
    this.listenersOf(type).add(listener);
  }

  removeEventListener(type: 'storage' | 'pageshow', listener: (event: never) => void): void {
    this.listenersOf(type).delete(listener);
  }

  dispatchEvent(event: Event): boolean {
    this.told.push(event.type);
    return true;
  }

  /** The reader went to another page, and this one waits in the browser's memory. */
  sleep(): void {
    this.isAsleep = true;
  }

  wake(): void {
    this.isAsleep = false;
    for (const listener of this.shownListeners) listener();
  }

  hear(key: string): void {
    if (this.isAsleep) return;
    for (const listener of this.listeners) listener({key, storageArea: this.storage} as StorageEvent);
  }

  private listenersOf(type: 'storage' | 'pageshow'): Set<(event: never) => void> {
    return type === 'storage' ? this.listeners : this.shownListeners;
  }
}

const at = (minute: number) => new Date(2026, 10, 25, 19, minute);
let keys = 0;
const open = (tab: FakeTab) => new ProgressStore(tab, () => String(++keys).padStart(6, '0'));
const cardsOf = (store: ProgressStore) => [...store.current().progress.answers.keys()].sort();
const silent = () => undefined;

describe('an answer', () => {
  test('is there after a reload', () => {
    const browser = new FakeBrowser();
    open(browser.tab()).answer('tea/leaf', 'missed', at(1), ['idea-one']);
    const {progress, keeping} = open(browser.tab()).current();
    expect(keeping).toBe('kept');
    expect(progress.answers.get('tea/leaf')).toMatchObject([{grade: 'missed', said: ['idea-one']}]);
  });

  test('is stored before the call returns, so a tab may be closed at once', () => {
    const browser = new FakeBrowser();
    open(browser.tab()).answer('tea/leaf', 'got', at(1));
    expect([...browser.stored.values()].join()).toContain('tea/leaf');
  });

  test('tells the screens once, and what they see stays the same object until then', () => {
    const store = open(new FakeBrowser().tab());
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    const before = store.current();
    expect(store.current()).toBe(before);
    store.answer('tea/leaf', 'got', at(1));
    expect(calls).toBe(1);
    expect(store.current()).not.toBe(before);
    stop();
    store.answer('tea/leaf', 'got', at(2));
    expect(calls).toBe(1);
  });
});

test('settings are kept, the latest wins', () => {
  const browser = new FakeBrowser();
  const store = open(browser.tab());
  store.settle({interview: '2026-12-09'}, at(1));
  store.settle({topics: ['tea']}, at(2));
  expect(open(browser.tab()).current().progress.settings).toEqual({topics: ['tea']});
});

describe('two tabs', () => {
  test('hear of each other', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser.tab()), open(browser.tab())];
    two.subscribe(silent);
    one.answer('tea/leaf', 'got', at(1));
    expect(cardsOf(two)).toEqual(['tea/leaf']);
  });

  test('know of each other also where one was left and Back leads to it again', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const [one, two] = [open(tab), open(browser.tab())];
    one.subscribe(silent);
    tab.sleep();
    two.answer('tea/leaf', 'got', at(1));
    expect(cardsOf(one)).toEqual([]);
    tab.wake();
    expect(cardsOf(one)).toEqual(['tea/leaf']);
  });

  test('lose nothing, even if neither hears of the other', () => {
    const browser = new FakeBrowser();
    const [one, two] = [open(browser.tab()), open(browser.tab())];
    for (let index = 0; index < 100; index++) {
      one.answer(`tea/one-${index}`, 'got', at(index % 60));
      two.answer(`tea/two-${index}`, 'got', at(index % 60));
    }
    expect(cardsOf(open(browser.tab()))).toHaveLength(200);
    // What was joined takes few records.
    expect(browser.stored.size).toBeLessThanOrEqual(42);
  });

  test('lose nothing where one joins records while the other writes between any two of its steps', () => {
    for (let step = 1; step < 12; step++) {
      const browser = new FakeBrowser();
      const seed = open(browser.tab());
      for (let index = 0; index < 4; index++) seed.answer(`tea/old-${index}`, 'got', at(index));
      const tab = browser.tab();
      const other = open(browser.tab());
      const {localStorage} = tab;
      let steps = 0;
      const between =
        <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
        (...args: Args): Result => {
          if (++steps === step) other.answer('tea/new', 'got', at(30));
          return call(...args);
        };
      localStorage.getItem = between(localStorage.getItem.bind(localStorage));
      localStorage.setItem = between(localStorage.setItem.bind(localStorage));
      localStorage.removeItem = between(localStorage.removeItem.bind(localStorage));
      open(tab);
      if (steps < step) other.answer('tea/new', 'got', at(30));
      expect(cardsOf(open(browser.tab())), `at step ${step}`).toEqual([
        'tea/new',
        'tea/old-0',
        'tea/old-1',
        'tea/old-2',
        'tea/old-3',
      ]);
    }
  });
});

describe('a full store', () => {
  test('goes on for the visit and says so', () => {
    const browser = new FakeBrowser();
    browser.room = 10;
    const store = open(browser.tab());
    store.answer('tea/leaf', 'got', at(1));
    expect(store.current().keeping).toBe('full');
    expect(cardsOf(store)).toEqual(['tea/leaf']);
  });

  test('keeps everything as soon as there is room', () => {
    const browser = new FakeBrowser();
    browser.room = 10;
    const store = open(browser.tab());
    store.answer('tea/leaf', 'got', at(1));
    browser.room = Infinity;
    store.answer('tea/cup', 'got', at(2));
    expect(store.current().keeping).toBe('kept');
    expect(cardsOf(open(browser.tab()))).toEqual(['tea/cup', 'tea/leaf']);
  });

  test('never loses what was stored before, at whatever size it is full', () => {
    for (let room = 200; room < 2500; room += 61) {
      const browser = new FakeBrowser();
      const store = open(browser.tab());
      for (let index = 0; index < 5; index++) store.answer(`tea/old-${index}`, 'got', at(index));
      browser.room = room;
      const later = open(browser.tab());
      for (let index = 0; index < 60; index++) later.answer(`tea/new-${index}`, 'got', at(index % 60));
      expect(cardsOf(later)).toHaveLength(65);
      expect(cardsOf(open(browser.tab()))).toEqual(
        expect.arrayContaining([0, 1, 2, 3, 4].map((index) => `tea/old-${index}`)),
      );
    }
  });
});

test('a blocked store lets practice go on for the visit and says so', () => {
  const browser = new FakeBrowser();
  browser.isBlocked = true;
  const store = open(browser.tab());
  store.subscribe(silent);
  store.answer('tea/leaf', 'got', at(1));
  store.settle({interview: '2026-12-09'}, at(2));
  expect(store.current()).toMatchObject({keeping: 'blocked', progress: {settings: {interview: '2026-12-09'}}});
  expect(cardsOf(store)).toEqual(['tea/leaf']);
  expect(store.replace(noProgress)).toBe(true);
  expect(cardsOf(store)).toEqual([]);
});

test('erasing leaves nothing behind, and another tab knows of it', () => {
  const browser = new FakeBrowser();
  const [store, other] = [open(browser.tab()), open(browser.tab())];
  other.subscribe(silent);
  store.answer('tea/leaf', 'got', at(1));
  store.settle({interview: '2026-12-09'}, at(2));
  browser.stored.set('versus-practice/old', '{"form');
  browser.stored.set('of-somebody-else', 'stays');
  store.erase();
  expect(store.current().progress).toEqual(noProgress);
  expect(other.current().progress).toEqual(noProgress);
  expect([...browser.stored.keys()]).toEqual(['of-somebody-else']);
});

describe('what cannot be read', () => {
  const damaged = new FakeBrowser();
  damaged.stored.set('versus-practice/old', '{"format":"versus-progress","vers');
  damaged.stored.set('versus-practice/newer', '{"format":"versus-progress","version":99}');

  test('is offered with its reason, and practice goes on beside it', () => {
    const store = open(damaged.tab());
    store.answer('tea/leaf', 'got', at(1));
    expect(cardsOf(store)).toEqual(['tea/leaf']);
    expect(store.current().unreadable).toEqual([
      {
        key: 'versus-practice/newer',
        text: '{"format":"versus-progress","version":99}',
        reason: expect.stringContaining('newer version') as string,
      },
      {
        key: 'versus-practice/old',
        text: '{"format":"versus-progress","vers',
        reason: expect.stringContaining('damaged') as string,
      },
    ]);
  });

  test('survives joining and replacing', () => {
    const store = open(damaged.tab());
    for (let index = 0; index < 60; index++) store.answer(`tea/row-${index}`, 'got', at(index));
    store.replace(noProgress);
    expect(open(damaged.tab()).current().unreadable).toHaveLength(2);
  });

  test('goes only when the reader says so', () => {
    const store = open(damaged.tab());
    store.discard('versus-practice/old');
    expect(store.current().unreadable.map(({key}) => key)).toEqual(['versus-practice/newer']);
  });

  test('is all that can be discarded', () => {
    const browser = new FakeBrowser();
    browser.stored.set('somebody-else', 'x');
    const store = open(browser.tab());
    store.answer('tea/leaf', 'got', at(1));
    for (const key of [...browser.stored.keys()]) store.discard(key);
    expect(browser.stored.size).toBe(2);
  });
});

describe('an import', () => {
  const theirs = withAnswer(noProgress, 'tea/theirs', {at: '2026-11-24T10:00:00+01:00', grade: 'got'});

  test('can be merged', () => {
    const browser = new FakeBrowser();
    const store = open(browser.tab());
    store.answer('tea/mine', 'got', at(1));
    store.merge(theirs);
    expect(cardsOf(open(browser.tab()))).toEqual(['tea/mine', 'tea/theirs']);
  });

  test('can take the place of everything', () => {
    const browser = new FakeBrowser();
    const store = open(browser.tab());
    store.answer('tea/mine', 'got', at(1));
    expect(store.replace(theirs)).toBe(true);
    expect(cardsOf(store)).toEqual(['tea/theirs']);
    expect(formatProgress(open(browser.tab()).current().progress)).toBe(formatProgress(theirs));
  });

  test('that does not fit changes nothing', () => {
    const browser = new FakeBrowser();
    const store = open(browser.tab());
    store.answer('tea/mine', 'got', at(1));
    browser.room = 250;
    expect(store.replace(theirs)).toBe(false);
    expect(cardsOf(store)).toEqual(['tea/mine']);
    expect(cardsOf(open(browser.tab()))).toEqual(['tea/mine']);
  });

  test('touches nothing of the site beside practice', () => {
    const browser = new FakeBrowser();
    browser.stored.set('versus-recent-queries', '["k8s"]');
    open(browser.tab()).replace(theirs);
    expect(browser.stored.get('versus-recent-queries')).toBe('["k8s"]');
  });
});

describe('asking the browser to keep it', () => {
  test.each([
    [{persisted: () => Promise.resolve(true)}, true],
    [{persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true)}, true],
    [{persist: () => Promise.resolve(false)}, false],
    [{persist: () => Promise.reject(new Error('no'))}, false],
    [{}, false],
    [undefined, false],
  ])('gives its answer, and "no" where there is none: %#', async (storage, kept) => {
    expect(await askToKeep(storage)).toBe(kept);
  });
});

describe('marks', () => {
  test('are kept beside the progress, and the page is told', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const store = open(tab);
    store.answer('tea/leaf', 'got', at(1));
    store.keepMarks('tea:Seen');
    expect(browser.stored.get(MARKS_KEY)).toBe('tea:Seen');
    expect(tab.told).toEqual([MARKS_KEY]);
    const {progress, unreadable} = open(browser.tab()).current();
    expect(unreadable).toEqual([]);
    expect(formatProgress(progress)).not.toContain('Seen');
  });

  test('that stay the same are not written again', () => {
    const tab = new FakeBrowser().tab();
    const store = open(tab);
    store.keepMarks('tea:Seen');
    store.keepMarks('tea:Seen');
    expect(tab.told).toHaveLength(1);
  });

  test('go when everything is erased', () => {
    const browser = new FakeBrowser();
    const store = open(browser.tab());
    store.answer('tea/leaf', 'got', at(1));
    store.keepMarks('tea:Seen');
    store.erase();
    expect([...browser.stored.keys()]).toEqual([]);
  });

  test('for which there is no room leave none that are out of date', () => {
    const browser = new FakeBrowser();
    const store = open(browser.tab());
    store.keepMarks('tea:Seen');
    browser.room = MARKS_KEY.length + 8;
    store.keepMarks('tea:Known');
    expect(browser.stored.has(MARKS_KEY)).toBe(false);
  });

  test('that a browser does not store harm nothing', () => {
    const browser = new FakeBrowser();
    browser.isBlocked = true;
    expect(() => open(browser.tab()).keepMarks('tea:Seen')).not.toThrow();
  });
});
