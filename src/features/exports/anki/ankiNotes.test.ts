import {createHash} from 'node:crypto';
import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {aFollowUp, anAnswer, aRow, aScenario, aSource, aTopic, aTrap, times} from '../../../core/topic/aTopic';
import type {Topic} from '../../../core/topic/topic';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {ankiNotes} from './ankiNotes';
import {css, FORM_CHANGED, NOTE_TYPE, fieldNames, template} from './noteType';

const noLinks = {addresses: new Map(), redirects: new Map()};

const notesOf = (facts: Partial<Topic> = {}, changed: Record<string, string> = {}) => {
  const changes = Object.fromEntries(
    Object.entries(changed).map(([key, day]) => [key, {hash: '', added: day, changed: day}]),
  );
  return ankiNotes(aPublishedTopic({facts: aTopic(facts)}), {changes, links: noLinks}, aSite());
};

const fieldsOf = (id: string, facts: Partial<Topic> = {}) => notesOf(facts).find((note) => note.id === id)!.fields;

const textOf = (html: string) => new JSDOM(html).window.document.body.textContent;

test('each side of a row is a note, and so is every other part', () => {
  expect(notesOf().map(({id}) => id)).toEqual([
    ...times(8, (number) => ['tea', 'coffee'].map((side) => `tea-vs-coffee/row-${number}/${side}`)).flat(),
    ...times(3, (number) => `tea-vs-coffee/follow-up-${number}`),
    ...times(4, (number) => `tea-vs-coffee/scenario-${number}`),
    ...times(5, (number) => `tea-vs-coffee/trap-${number}`),
  ]);
});

test('a row asks for one side and shows the other with the answer', () => {
  expect(fieldsOf('tea-vs-coffee/row-1/coffee')).toMatchInlineSnapshot(`
    {
      "Answer": "A bean.",
      "Explanation": "<p><b>Tea:</b> A leaf.</p><p><b>Why it matters:</b> It tests the basics.</p>",
      "Id": "tea-vs-coffee/row-1/coffee",
      "Link": "<a href="https://tea.example/tea-vs-coffee/row-1/">Tea vs Coffee › Leaf</a>",
      "Question": "Leaf: what do you say about Coffee?",
      "Sources": "<a href="https://tea.example/handbook">Handbook of tea</a>",
    }
  `);
});

test('a trap asks what is true, never whether it is', () => {
  expect(fieldsOf('tea-vs-coffee/trap-1')).toMatchInlineSnapshot(`
    {
      "Answer": "It has some.",
      "Explanation": "<p><b>Why people think so:</b> It calms.</p>",
      "Id": "tea-vs-coffee/trap-1",
      "Link": "<a href="https://tea.example/tea-vs-coffee/trap-1/">Tea vs Coffee › Trap</a>",
      "Question": "Myth: “Tea has no caffeine.”<br><br>What is the fact?",
      "Sources": "<a href="https://tea.example/handbook">Handbook of tea</a>",
    }
  `);
});

test('a scenario asks for the side, and explains the choice', () => {
  expect(fieldsOf('tea-vs-coffee/scenario-1')).toMatchInlineSnapshot(`
    {
      "Answer": "Tea",
      "Explanation": "<p><b>Why:</b> It calms.</p><p><b>Why not the other:</b> It wakes.</p><p><b>When the other is better:</b> There is work.</p>",
      "Id": "tea-vs-coffee/scenario-1",
      "Link": "<a href="https://tea.example/tea-vs-coffee/scenario-1/">Tea vs Coffee › Which would you choose?</a>",
      "Question": "It is late.<br><br>Which would you choose: Tea or Coffee?",
      "Sources": "",
    }
  `);
});

test('a follow-up is asked as it is spoken', () => {
  expect(fieldsOf('tea-vs-coffee/follow-up-1')).toMatchInlineSnapshot(`
    {
      "Answer": "Eighty degrees.",
      "Explanation": "",
      "Id": "tea-vs-coffee/follow-up-1",
      "Link": "<a href="https://tea.example/tea-vs-coffee/follow-up-1/">Tea vs Coffee › Follow-up question</a>",
      "Question": "How hot?",
      "Sources": "<a href="https://tea.example/handbook">Handbook of tea</a>",
    }
  `);
});

test('three sides are three notes, and a scenario names all of them', () => {
  const sides = ['tea', 'coffee', 'milk'].map((id) => ({id, name: id, purpose: 'To drink.'}));
  const cells = {tea: 'A leaf.', coffee: 'A bean.', milk: 'A cow.'};
  const facts = {sides, rows: times(8, (number) => aRow({id: `row-${number}`, cells}))};
  expect(notesOf(facts).filter(({id}) => id.startsWith('tea-vs-coffee/row-1/'))).toHaveLength(3);
  expect(fieldsOf('tea-vs-coffee/row-1/milk', facts).Answer).toBe('A cow.');
  expect(fieldsOf('tea-vs-coffee/scenario-1', facts).Question).toContain('tea, coffee or milk?');
});

test('tags name the topic, the kind, and what is asked often', () => {
  const rows = times(8, (number) => aRow({id: `row-${number}`, askedOften: number === 1}));
  const tagsOf = (id: string) => notesOf({rows}).find((note) => note.id === id)!.tags;
  const topic = 'versus::tea-vs-coffee';
  expect(tagsOf('tea-vs-coffee/row-1/tea')).toEqual([topic, 'versus::row', 'versus::asked-often']);
  expect(tagsOf('tea-vs-coffee/row-2/tea')).toEqual([topic, 'versus::row']);
  expect(tagsOf('tea-vs-coffee/trap-1')).toEqual([topic, 'versus::trap']);
});

test('the deck is called like the topic, whose title cannot make a deck below it', () => {
  expect(notesOf()[0]!.deck).toBe('Versus::Tea vs Coffee');
  expect(notesOf({title: 'Tea::Coffee and `milk`'})[0]!.deck).toBe('Versus::Tea:Coffee and milk');
});

test('code in backticks is code', () => {
  const rows = times(8, (number) => aRow({id: `row-${number}`, cells: {tea: 'Run `brew -t 3 > cup`.', coffee: 'No.'}}));
  expect(fieldsOf('tea-vs-coffee/row-1/tea', {rows}).Answer).toBe('Run <code>brew -t 3 &gt; cup</code>.');
});

test('nothing that a topic says becomes markup, or something of Anki', () => {
  const wrong =
    '</div><script>alert(1)</script> &amp; "{{FrontSide}}" {{c1::gap}} [sound:x.mp3] [latex]x[/latex] a\u001Fb';
  const facts = {
    sides: ['tea', 'coffee'].map((id) => ({id, name: `${id} ${wrong}`, purpose: wrong})),
    rows: times(8, (number) =>
      aRow({id: `row-${number}`, aspect: wrong, why: wrong, cells: {tea: wrong, coffee: wrong}}),
    ),
    traps: times(5, (number) => aTrap({id: `trap-${number}`, wrong, right: wrong, believedBecause: wrong})),
    scenarios: times(4, (number) =>
      aScenario({id: `scenario-${number}`, situation: wrong, because: wrong, unless: wrong}),
    ),
    answer: anAnswer({followUps: [aFollowUp({id: 'follow-up-1', question: wrong, answer: wrong})]}),
    sources: [aSource({title: wrong, url: 'https://tea.example/{{Link}}?"[sound:x]'})],
  };
  for (const {fields} of notesOf(facts)) {
    const html = Object.values(fields).join('\n');
    expect(html).not.toMatch(/<(?!\/?(?:p|b|br|a)\b)|\{|\[|[\u0000-\u0009\u000B-\u001F]/);
  }
  expect(textOf(fieldsOf('tea-vs-coffee/row-1/tea', facts).Answer)).toBe(wrong.replace('\u001F', '\uFFFD'));
});

test('a note is dated by its part, and not before the day on which all notes changed', () => {
  const later = '2999-01-01';
  const notes = notesOf({}, {'tea-vs-coffee/row-1': later, 'tea-vs-coffee/row-2': '2000-01-01'});
  const datesOf = (partId: string) => notes.filter(({id}) => id.includes(partId)).map(({changed}) => changed);
  expect(datesOf('/row-1/')).toEqual([later, later]);
  expect(datesOf('/row-2/')).toEqual([FORM_CHANGED, FORM_CHANGED]);
  expect(datesOf('/row-3/')).toEqual([FORM_CHANGED, FORM_CHANGED]);
});

test('a row that was renamed is still the same note, and leads to where the row is now', () => {
  const rows = times(8, (number) => aRow({id: number === 1 ? 'leaf' : `row-${number}`}));
  const topic = aPublishedTopic({facts: aTopic({rows, redirects: {'row-1': 'leaf'}})});
  const addresses = new Map([['/tea-vs-coffee/row-1/', {value: '2026-12-01', line: 1}]]);
  const [note] = ankiNotes(topic, {changes: {}, links: {...noLinks, addresses}}, aSite());
  expect(note).toMatchObject({id: 'tea-vs-coffee/row-1/tea', fields: {Id: 'tea-vs-coffee/row-1/tea'}});
  expect(note!.fields.Link).toContain('"https://tea.example/tea-vs-coffee/leaf/"');
});

test('the note type is that of the first release', () => {
  expect([NOTE_TYPE, fieldNames, template.name]).toEqual([
    {name: 'Versus', id: 1_795_564_800_000},
    ['Id', 'Question', 'Answer', 'Explanation', 'Sources', 'Link'],
    'Card 1',
  ]);
});

test('a change of how notes are made is dated: FORM_CHANGED moves together with this hash', () => {
  const form = JSON.stringify([notesOf().map(({fields}) => fields), template, css]);
  const hash = createHash('sha256').update(form).digest('hex').slice(0, 12);
  expect({hash, FORM_CHANGED}).toMatchInlineSnapshot(`
    {
      "FORM_CHANGED": "2026-12-01",
      "hash": "a2165194364e",
    }
  `);
});
