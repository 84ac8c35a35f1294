import {expect, test} from 'vitest';
import {parsePage} from '../page/parsePage';
import {aFollowUp, anAnswer, aPage, aRow, aScenario, aSource, aTopic, aTrap, times} from '../topic/aTopic';
import {changedRows, compareEditions, type ComparedTopic, type PartChange} from './compareEditions';
import type {Topic} from '../topic/topic';

const [OLD, NEW] = ['/1.36/tea-vs-coffee/', '/tea-vs-coffee/'];

const aCompared = (overrides: Partial<ComparedTopic> = {}): ComparedTopic => ({
  id: 'tea-vs-coffee',
  url: NEW,
  facts: aTopic(),
  page: parsePage(aPage()),
  ...overrides,
});

/** What became of a topic whose older edition is the smallest right one. */
const changesOf = (facts: Partial<Topic>, page = parsePage(aPage()), olderFacts: Partial<Topic> = {}) =>
  compareEditions([aCompared({url: OLD, facts: aTopic(olderFacts)})], [aCompared({facts: aTopic(facts), page})]);

const partsOfChange = (...args: Parameters<typeof changesOf>): PartChange[] => changesOf(...args)[0]?.parts ?? [];

/** A change as one line: what, where, and what it says. */
const line = ({kind, part, id, before, after, texts, sources}: PartChange) =>
  [
    `${kind} ${part} ${id} (${before ?? '-'} > ${after ?? '-'})`,
    ...texts.map(
      ({label, pieces}) =>
        `${label}: ${pieces.map((piece) => ({same: piece.text, added: `{+${piece.text}+}`, removed: `{-${piece.text}-}`})[piece.kind]).join('')}`,
    ),
    ...sources.map((source) => `${source.kind} source ${source.title}`),
  ].join('\n  ');

const rowsWith = (...rows: Topic['rows']) => [
  ...rows,
  ...times(8, (number) => aRow({id: `row-${number}`})).slice(rows.length),
];

test('the same editions have no changes', () => {
  expect(changesOf({})).toEqual([]);
});

test('that something was checked again is no change, nor are words for search alone', () => {
  const again = <Thing extends {checked: string}>(thing: Thing) => ({...thing, checked: '2026-11-20'});
  const {rows, sources} = aTopic();
  expect(
    changesOf({
      rows: rows.map((row) => ({...again(row), aliases: ['leaf']})),
      sources: sources.map(again),
      aliases: ['chai'],
    }),
  ).toEqual([]);
});

test('a changed cell is marked word by word, under the side it is about', () => {
  const cells = {tea: 'A leaf.', coffee: 'A roasted bean.'};
  const [change] = partsOfChange({rows: rowsWith(aRow({id: 'row-1', cells}))});
  expect(line(change!)).toBe('changed row row-1 (row-1 > row-1)\n  Coffee: A{+ roasted+} bean.');
  expect(change!.texts[0]!.place).toBe(1);
});

test('a row that is new says all it says, one that is gone all it said', () => {
  const added = partsOfChange({rows: [...aTopic().rows, aRow({id: 'heat', aspect: 'Heat'})]});
  expect(added.map(line)).toEqual([
    'added row heat (- > heat)\n  Aspect: {+Heat+}\n  Tea: {+A leaf.+}\n  Coffee: {+A bean.+}\n  Why it matters: {+It tests the basics.+}',
  ]);
  const removed = partsOfChange({rows: aTopic().rows.slice(1)});
  expect(removed.map(line)).toEqual([
    'removed row row-1 (row-1 > -)\n  Aspect: {-Leaf-}\n  Tea: {-A leaf.-}\n  Coffee: {-A bean.-}\n  Why it matters: {-It tests the basics.-}',
  ]);
});

test('a row that was renamed is the same row, and leads to both its names', () => {
  const facts = {rows: rowsWith(aRow({id: 'leaf'})), redirects: {'row-1': 'leaf'}};
  expect(partsOfChange(facts).map(line)).toEqual(['changed row leaf (row-1 > leaf)']);
});

test('a row that went into another names the one it went into', () => {
  const facts = {rows: aTopic().rows.slice(1), redirects: {'row-1': 'row-2'}};
  expect(partsOfChange(facts)[0]).toMatchObject({kind: 'removed', id: 'row-1', before: 'row-1', after: 'row-2'});
});

test('rows in another order are the same rows', () => {
  expect(partsOfChange({rows: [...aTopic().rows].reverse()})).toEqual([]);
});

test('other sources are told, how often a row is asked is not', () => {
  const before = {rows: rowsWith(aRow({id: 'row-1', askedOften: false}))};
  const after = {
    rows: rowsWith(aRow({id: 'row-1', sources: ['leaf-book']})),
    sources: [aSource(), aSource({id: 'leaf-book', title: 'Book of leaves'})],
  };
  expect(partsOfChange(after, parsePage(aPage()), before).map(line)).toEqual([
    'changed row row-1 (row-1 > row-1)\n  added source Book of leaves\n  removed source Handbook of tea',
  ]);
});

test('only rows whose words changed carry the mark', () => {
  const {rows} = aTopic();
  const cells = {tea: 'A green leaf.', coffee: 'A bean.'};
  const parts = partsOfChange({
    rows: [
      aRow({id: 'row-1', cells}),
      aRow({id: 'row-2', sources: ['leaf-book']}),
      ...rows.slice(2),
      aRow({id: 'heat'}),
    ],
    traps: [...aTopic().traps, aTrap({id: 'new-trap'})],
  });
  expect(changedRows(parts)).toEqual({'row-1': 'changed', heat: 'new'});
});

test('the mark of a row whose cells stayed says that it is the reason', () => {
  const {rows} = aTopic();
  const changed = [
    aRow({id: 'row-1', why: 'It tests more.'}),
    aRow({id: 'row-2', why: 'Both.', cells: {tea: 'Grown.', coffee: 'Roasted.'}}),
  ];
  expect(changedRows(partsOfChange({rows: [...changed, ...rows.slice(2)]}))).toEqual({
    'row-1': 'Why changed',
    'row-2': 'changed',
  });
});

test('traps, scenarios, follow-ups, ideas and layers are compared too', () => {
  const {traps, scenarios, answer} = aTopic();
  const parts = partsOfChange({
    traps: [...traps, aTrap({id: 'new-trap', wrong: 'Tea is dead.'})],
    scenarios: [aScenario({id: 'scenario-1', choose: 'coffee'}), ...scenarios.slice(1)],
    answer: anAnswer({
      layers: answer.layers.map((layer) => (layer.seconds === 15 ? {...layer, say: 'It depends on you.'} : layer)),
      ideas: [...answer.ideas, {id: 'last', idea: 'Water matters most.'}],
      followUps: [aFollowUp({id: 'follow-up-1', answer: 'Ninety degrees.'}), ...answer.followUps.slice(1)],
    }),
  });
  expect(parts.map(line)).toEqual([
    'changed section sample-answer (sample-answer > sample-answer)\n  15 s: It depends{+ on you+}.\n  What a good answer has: {+Water matters most.+}',
    'changed follow-up follow-up-1 (follow-up-1 > follow-up-1)\n  Answer: {-Eighty-}{+Ninety+} degrees.',
    'changed scenario scenario-1 (scenario-1 > scenario-1)\n  Better choice: {-Tea-}{+Coffee+}',
    'added trap new-trap (- > new-trap)\n  Myth: {+Tea is dead.+}\n  Fact: {+It has some.+}\n  Why people think so: {+It calms.+}',
  ]);
});

test('the distinction belongs to the head of the page, what a page says to its section', () => {
  const page = parsePage(aPage({relationship: 'They do not. Ask **the** [cook](/cook/).'}));
  const parts = partsOfChange({distinction: 'Tea is steeped, coffee is pressed.'}, page);
  expect(parts.map(line)).toEqual([
    'changed head distinction ( > )\n  In one sentence: Tea is steeped, coffee is{- brewed-}{+ pressed+}.',
    'changed section relationship (relationship > relationship)\n  On the page: They do not.{+ Ask the cook.+}',
  ]);
});

test('code is compared by its lines, and a drawing is only said to be another', () => {
  const pageWith = (command: string, arrow: string) =>
    parsePage(
      aPage({
        relationship: `Now:\n\n\`\`\`bash title="x"\ndocker pull tea\n${command}\n\`\`\``,
        diagram: `\`\`\`mermaid wide\nflowchart\n${arrow}\n\`\`\``,
      }),
    );
  const older = aCompared({url: OLD, page: pageWith('docker run tea', 'a --> b')});
  const newer = aCompared({page: pageWith('docker run --init tea', 'a --> c')});
  const parts = compareEditions([older], [newer])[0]!.parts;
  expect(parts.map(({id, texts}) => ({id, texts}))).toEqual([
    {
      id: 'relationship',
      texts: [
        {
          label: 'Example',
          isCode: true,
          pieces: [
            {kind: 'same', text: 'docker pull tea\n'},
            {kind: 'removed', text: 'docker run tea\n'},
            {kind: 'added', text: 'docker run --init tea\n'},
          ],
        },
      ],
    },
    {id: 'diagram', texts: [{label: 'Drawing', pieces: []}]},
  ]);
});

test('topics of which only sources changed come last', () => {
  const sources = [aSource({version: '2027'})];
  const ids = ['a', 'b', 'c'];
  const before = ids.map((id) => aCompared({id}));
  const after = ids.map((id) =>
    aCompared({id, facts: aTopic(id === 'b' ? {distinction: 'Tea is a leaf.', sources} : {sources})}),
  );
  expect(compareEditions(before, after).map(({id}) => id)).toEqual(['b', 'a', 'c']);
});

test('a source that is new, gone, or was read in another version is named with both versions', () => {
  const [before, after] = [
    [aSource(), aSource({id: 'b', title: 'B'}), aSource({id: 'c', title: 'C'})],
    [aSource({version: '2027'}), aSource({id: 'c', title: 'C'}), aSource({id: 'd', title: 'D'})],
  ];
  const [change] = changesOf({sources: after}, parsePage(aPage()), {sources: before});
  expect(change!.sources).toEqual([
    {
      kind: 'changed',
      id: 'tea-handbook',
      title: 'Handbook of tea',
      url: 'https://tea.example/handbook',
      version: '2027',
      versionBefore: '2026',
    },
    {kind: 'added', id: 'd', title: 'D', url: 'https://tea.example/handbook', version: '2026'},
    {kind: 'removed', id: 'b', title: 'B', url: 'https://tea.example/handbook', version: '2026'},
  ]);
});

test('a topic that is new, gone or renamed', () => {
  const tea = aCompared({url: OLD});
  const milk = aCompared({id: 'milk-vs-cream', url: '/milk-vs-cream/'});
  expect(
    compareEditions([tea], [milk]).map(({kind, id, urlBefore, urlAfter}) => ({kind, id, urlBefore, urlAfter})),
  ).toEqual([
    {kind: 'added', id: 'milk-vs-cream', urlBefore: undefined, urlAfter: '/milk-vs-cream/'},
    {kind: 'removed', id: 'tea-vs-coffee', urlBefore: OLD, urlAfter: undefined},
  ]);
  const moved = new Map([['tea-vs-coffee', 'milk-vs-cream']]);
  expect(compareEditions([tea], [milk], moved)).toEqual([]);
  const reworded = {...milk, facts: aTopic({distinction: 'Milk is steeped, coffee is brewed.'})};
  expect(compareEditions([tea], [reworded], moved)[0]).toMatchObject({urlBefore: OLD, urlAfter: '/milk-vs-cream/'});
});
