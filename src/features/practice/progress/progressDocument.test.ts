import {describe, expect, test} from 'vitest';
import version1 from '../../../../tests/fixtures/progress/version-1.json';
import {randomFrom} from '../schedule/randomFrom';
import {
  carryOver,
  formatProgress,
  mergeProgress,
  migrate,
  noProgress,
  parseProgress,
  previewImport,
  withAnswer,
  withSettings,
  type Answer,
  type Progress,
} from './progressDocument';

const at = (day: number, hour = 19) => `2026-11-${day}T${hour}:00:00+01:00`;
const got = (day: number, hour?: number): Answer => ({at: at(day, hour), grade: 'got'});
const missed = (day: number, hour?: number): Answer => ({at: at(day, hour), grade: 'missed'});
const progressOf = (cards: Record<string, Answer[]>, more: Partial<Progress> = {}): Progress => ({
  ...noProgress,
  answers: new Map(Object.entries(cards)),
  ...more,
});

const read = (text: string) => {
  const parsed = parseProgress(text);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed.progress;
};
const reasonAgainst = (text: string) => {
  const parsed = parseProgress(text);
  return parsed.kind === 'refused' ? parsed.reason : 'not refused';
};
const documentWith = (changes: object) =>
  JSON.stringify({format: 'versus-progress', version: 1, settings: {}, cards: {}, ...changes});

describe('a document', () => {
  const progress = progressOf(
    {'tea/leaf/green': [missed(24), got(25)], 'tea/sample-answer': [{...got(25), said: ['idea-one']}]},
    {settings: {interview: '2026-12-09', topics: ['tea']}, settingsChanged: at(24)},
  );

  test.each([false, true])('says after reading what it said before (pretty: %s)', (isPretty) => {
    expect(read(formatProgress(progress, isPretty))).toEqual(progress);
  });

  test('of nobody is read too', () => {
    expect(read(formatProgress(noProgress))).toEqual(noProgress);
  });

  test('is the same text for the same progress', () => {
    const other = mergeProgress(
      progressOf({'tea/sample-answer': progress.answers.get('tea/sample-answer') as Answer[]}),
      progress,
    );
    expect(formatProgress(other)).toBe(formatProgress(progress));
  });
});

describe('a document of an old version', () => {
  /** One of each version as it was stored. They are never changed: readers still have them. */
  const documents: Record<number, object> = {1: version1};

  test('is kept for every version that was ever in use', () => {
    const current = (JSON.parse(formatProgress(noProgress)) as {version: number}).version;
    expect(Object.keys(documents)).toEqual(Array.from({length: current}, (_, index) => String(index + 1)));
  });

  test('version 1 is read whole', () => {
    expect(read(JSON.stringify(version1))).toEqual({
      settings: {interview: '2026-12-09', topics: ['docker-vs-kubernetes']},
      settingsChanged: '2026-11-24T08:00:00+01:00',
      answers: new Map([
        [
          'docker-vs-kubernetes/scaling/docker',
          [
            {at: '2026-11-24T21:04:05+01:00', grade: 'missed'},
            {at: '2026-11-25T21:04:05+01:00', grade: 'got'},
          ],
        ],
        [
          'docker-vs-kubernetes/sample-answer',
          [{at: '2026-11-25T21:09:05+01:00', grade: 'got', said: ['idea-two-jobs', 'idea-cri-runtime']}],
        ],
      ]),
    });
  });

  test('goes through every step from its version to the newest', () => {
    const steps = {1: (old: object) => ({...old, two: true}), 2: (old: object) => ({...old, three: true})};
    expect(migrate({}, 1, 3, steps)).toEqual({two: true, three: true});
    expect(migrate({}, 2, 3, steps)).toEqual({three: true});
    expect(migrate({}, 3, 3, steps)).toEqual({});
  });
});

describe('a text is refused with a reason', () => {
  test.each([
    ['', 'This is not progress from this site. Choose a file that was saved with “Save a backup”.'],
    ['<html>', 'This is not progress from this site. Choose a file that was saved with “Save a backup”.'],
    ['[]', 'This is not progress from this site. Choose a file that was saved with “Save a backup”.'],
    ['{"format": "anki"}', 'This is not progress from this site. Choose a file that was saved with “Save a backup”.'],
    [
      formatProgress(progressOf({'tea/leaf': [got(25)]})).slice(0, -9),
      'The file is damaged: it is not complete JSON. Use another copy of it.',
    ],
    [
      documentWith({version: 2}),
      'This was saved by a newer version of the site (format 2; this page reads up to 1). Reload the page and try again.',
    ],
    [
      documentWith({version: '1'}),
      'The file is damaged: `version` is not a version (got "1"). Use another copy of it.',
    ],
    [
      documentWith({version: 0.5}),
      'The file is damaged: `version` is not a version (got 0.5). Use another copy of it.',
    ],
    [
      documentWith({cards: []}),
      'The file is damaged: `cards` is not the answers by card (got a list). Use another copy of it.',
    ],
    [
      documentWith({cards: {'tea/leaf': [{at: 'soon', grade: 'got'}]}}),
      'The file is damaged: `cards.tea/leaf[0].at` is not a time (got "soon"). Use another copy of it.',
    ],
    [
      documentWith({cards: {'tea/leaf': [got(25), {at: at(25), grade: 'easy'}]}}),
      'The file is damaged: `cards.tea/leaf[1].grade` is not "missed" or "got" (got "easy"). Use another copy of it.',
    ],
    [
      documentWith({cards: {'tea/leaf': [{...got(25), said: [{}]}]}}),
      'The file is damaged: `cards.tea/leaf[0].said` is not a list of ideas (got a list). Use another copy of it.',
    ],
    [
      documentWith({settings: {interview: '2026-02-30'}}),
      'The file is damaged: `settings.interview` is not a date as YYYY-MM-DD (got "2026-02-30"). Use another copy of it.',
    ],
    [
      documentWith({settings: null}),
      'The file is damaged: `settings` is not settings (got null). Use another copy of it.',
    ],
  ])('%s', (text, reason) => {
    expect(reasonAgainst(text)).toBe(reason);
  });

  test('even where one of a thousand answers is wrong, so that nothing is half applied', () => {
    const cards = Object.fromEntries(Array.from({length: 1000}, (_, index) => [`tea/row-${index}`, [got(25)]]));
    cards['tea/row-999'] = [{at: at(25), grade: 'hard' as 'got'}];
    expect(reasonAgainst(documentWith({cards}))).toContain('tea/row-999');
  });
});

describe('a hostile text', () => {
  test.each([
    '__proto__',
    'constructor',
    'tea/../../leaf',
    'tea',
    'tea/a/b/c',
    `tea/${'a'.repeat(300)}`,
    'TEA/leaf',
    'tea/<b>',
  ])('cannot use "%s" as a card', (id) => {
    expect(
      reasonAgainst(`{"format":"versus-progress","version":1,"settings":{},"cards":{${JSON.stringify(id)}:[]}}`),
    ).toContain('is not the id of a card');
  });

  test('reaches no prototype', () => {
    const text = `{"format":"versus-progress","version":1,"settings":{"__proto__":{"interview":"2026-12-09"}},"cards":{"tea/leaf":[{"at":"${at(25)}","grade":"got","__proto__":{"said":["a"]}}]}}`;
    const progress = read(text);
    expect(progress.settings.interview).toBeUndefined();
    expect(progress.answers.get('tea/leaf')).toEqual([got(25)]);
    expect(({} as Record<string, unknown>).interview).toBeUndefined();
  });

  test('cannot hide its format in a prototype', () => {
    expect(reasonAgainst('{"__proto__": {"format": "versus-progress", "version": 1}}')).toContain(
      'not progress from this site',
    );
  });

  test('of any size is refused before it is read', () => {
    expect(reasonAgainst(' '.repeat(8_000_001))).toBe('The file is too large to be progress from this site.');
  });

  test('with more answers, cards or ideas than anybody gives is refused', () => {
    expect(reasonAgainst(documentWith({cards: {'tea/leaf': Array.from({length: 301}, () => got(25))}}))).toContain(
      'is not answers',
    );
    const cards = Object.fromEntries(Array.from({length: 20_001}, (_, index) => [`tea/row-${index}`, []]));
    expect(reasonAgainst(documentWith({cards}))).toContain('more cards than this site could have');
    const said = Array.from({length: 51}, (_, index) => `idea-${index}`);
    expect(reasonAgainst(documentWith({cards: {'tea/leaf': [{...got(25), said}]}}))).toContain('a list of ideas');
  });

  test('with a hundred thousand brackets is refused', () => {
    expect(parseProgress('['.repeat(100_000)).kind).toBe('refused');
    expect(parseProgress(`{"format":"versus-progress","version":${'['.repeat(100_000)}`).kind).toBe('refused');
  });

  test('is shown short, on one line and without signs that cannot be seen', () => {
    const reason = reasonAgainst(documentWith({settings: {interview: `\u202e\n${'x'.repeat(500)}`}}));
    expect(reason.length).toBeLessThan(160);
    expect(reason).not.toMatch(/[\u202e\n]/);
  });

  test('with any one value replaced is read or refused, and never throws', () => {
    const text = JSON.stringify(version1);
    const values: unknown[] = [null, 0, -1, 1e308, '', 'x', [], {}, [[]], {a: 1}, true];
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(JSON.parse(text), []);
    for (const path of paths.filter(({length}) => length > 0)) {
      for (const value of values) {
        const document = JSON.parse(text) as Record<string, unknown>;
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], document);
        (parent as Record<string, unknown>)[path.at(-1)!] = value;
        const parsed = parseProgress(JSON.stringify(document));
        if (parsed.kind === 'refused') expect(parsed.reason).toMatch(/\.$/);
      }
    }
    expect(paths.length).toBeGreaterThan(20);
  });
});

describe('merging', () => {
  const mine = progressOf({'tea/leaf': [missed(24), got(25)], 'tea/cup': [got(25)]});
  const theirs = progressOf({'tea/leaf': [missed(24), got(26)], 'tea/pot': [got(26)]});

  test('keeps every answer of both, each once, oldest first', () => {
    expect(mergeProgress(mine, theirs).answers).toEqual(
      new Map([
        ['tea/leaf', [missed(24), got(25), got(26)]],
        ['tea/cup', [got(25)]],
        ['tea/pot', [got(26)]],
      ]),
    );
  });

  test('takes the settings that were changed last', () => {
    const early = withSettings(mine, {interview: '2026-12-01'}, at(24));
    const late = withSettings(theirs, {}, at(25));
    expect(mergeProgress(early, late).settings).toEqual({});
    expect(mergeProgress(late, early).settings).toEqual({});
    expect(mergeProgress(mine, early).settings).toEqual({interview: '2026-12-01'});
  });

  test('knows the same moment in two time zones', () => {
    const there = progressOf({'tea/cup': [{at: '2026-11-25T13:00:00-05:00', grade: 'got'}]});
    expect(mergeProgress(mine, there).answers.get('tea/cup')).toHaveLength(1);
    expect(mergeProgress(mine, there)).toEqual(mergeProgress(there, mine));
  });

  test('comes to the same in any order and any number of times', () => {
    const random = randomFrom(3);
    const pick = (most: number) => Math.floor(random() * most);
    const some = (): Progress => {
      let progress: Progress = pick(2)
        ? {...noProgress, settings: {interview: `2026-12-0${1 + pick(3)}`}, settingsChanged: at(20 + pick(3))}
        : noProgress;
      for (let count = pick(12); count > 0; count--) {
        progress = withAnswer(progress, `tea/row-${pick(4)}`, (pick(2) ? got : missed)(10 + pick(6), 10 + pick(3)));
      }
      return progress;
    };
    for (let round = 0; round < 300; round++) {
      const [a, b, c] = [some(), some(), some()];
      const text = (progress: Progress) => formatProgress(progress);
      const ab = mergeProgress(a, b);
      expect(text(ab)).toBe(text(mergeProgress(b, a)));
      expect(text(mergeProgress(ab, c))).toBe(text(mergeProgress(a, mergeProgress(b, c))));
      expect(text(mergeProgress(ab, a))).toBe(text(ab));
    }
  });

  test('of more answers to a card than anybody gives keeps the latest', () => {
    let progress = noProgress;
    for (let index = 0; index < 310; index++) {
      const minute = String(index % 60).padStart(2, '0');
      const hour = String(Math.floor(index / 60)).padStart(2, '0');
      progress = withAnswer(progress, 'tea/leaf', {at: `2026-11-25T${hour}:${minute}:00+01:00`, grade: 'got'});
    }
    const kept = progress.answers.get('tea/leaf')!;
    expect(kept).toHaveLength(300);
    expect(kept.at(-1)!.at).toBe('2026-11-25T05:09:00+01:00');
    expect(parseProgress(formatProgress(progress)).kind).toBe('progress');
  });
});

describe('the preview of an import', () => {
  const mine = progressOf({'tea/leaf': [got(24)], 'tea/cup': [got(24)]});
  const theirs = progressOf(
    {'tea/leaf': [got(24), got(25)], 'tea/gone': [got(25)]},
    {settings: {interview: '2026-12-09'}, settingsChanged: at(25)},
  );
  const cardIds = ['tea/leaf', 'tea/cup'];
  const settings = {before: {}, after: {interview: '2026-12-09'}};

  test('of merging loses nothing', () => {
    expect(previewImport(mine, theirs, 'merge', cardIds)).toEqual({
      answersAdded: 2,
      answersLost: 0,
      cardsAdded: 1,
      unknownCards: 1,
      settings,
    });
  });

  test('of replacing says what goes', () => {
    expect(previewImport(mine, theirs, 'replace', cardIds)).toEqual({
      answersAdded: 2,
      answersLost: 1,
      cardsAdded: 1,
      unknownCards: 1,
      settings,
    });
  });

  test('of the same again changes nothing', () => {
    expect(previewImport(mine, mine, 'merge', cardIds)).toEqual({
      answersAdded: 0,
      answersLost: 0,
      cardsAdded: 0,
      unknownCards: 0,
    });
  });
});

describe('progress of what was renamed', () => {
  const moved = {topics: {'tea-or-coffee': 'tea-vs-coffee'}, parts: {'tea-vs-coffee/leaf': 'tea-vs-coffee/plant'}};
  const cardIds = ['tea-vs-coffee/plant/tea', 'tea-vs-coffee/cup'];

  test('goes with its part, for each side', () => {
    const before = progressOf({'tea-vs-coffee/leaf/tea': [got(24)]});
    expect([...carryOver(before, moved, cardIds).answers]).toEqual([['tea-vs-coffee/plant/tea', [got(24)]]]);
  });

  test('goes with its topic, and with the part within it', () => {
    const before = progressOf(
      {'tea-or-coffee/leaf/tea': [got(24)]},
      {settings: {topics: ['tea-or-coffee', 'tea-vs-coffee']}},
    );
    const after = carryOver(before, moved, cardIds);
    expect([...after.answers.keys()]).toEqual(['tea-vs-coffee/plant/tea']);
    expect(after.settings.topics).toEqual(['tea-vs-coffee']);
  });

  test('is joined with what is there already', () => {
    const before = progressOf({'tea-vs-coffee/plant/tea': [got(25)], 'tea-vs-coffee/leaf/tea': [got(24)]});
    expect([...carryOver(before, moved, cardIds).answers]).toEqual([['tea-vs-coffee/plant/tea', [got(24), got(25)]]]);
  });

  test('stays where it is if no card took over', () => {
    const before = progressOf({'tea-vs-coffee/leaf/milk': [got(24)], 'tea-vs-coffee/constructor': [got(24)]});
    expect(carryOver(before, moved, cardIds)).toEqual(before);
  });
});
