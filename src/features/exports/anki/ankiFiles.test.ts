import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {JSDOM} from 'jsdom';
import {aRow, aTopic, times} from '../../../core/topic/aTopic';
import {plainOf} from '../../../core/text/inlineText';
import {titleOf} from '../../../core/part/parts';
import type {Topic} from '../../../core/topic/topic';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {updateChanges} from '../../../site/content/changes';
import {readChanges} from '../../../site/content/readChanges';
import type {PublishedTopic} from '../../../site/content/site';
import {readTopics, todayOf} from '../../../site/content/readTopics';
import {ankiFiles} from './ankiFiles';
import {fieldNames, NOTE_TYPE} from './noteType';
import {readPackage} from './readPackage';

const links = {addresses: new Map(), redirects: new Map()};
const [MONDAY, TUESDAY] = ['2999-11-02', '2999-11-03'];

const filesOf = (topics: PublishedTopic[], changes = updateChanges({}, topics, MONDAY)) =>
  ankiFiles(topics, {changes, links}, aSite());

const packageOf = async (topics: PublishedTopic[], name: string, changes?: Parameters<typeof filesOf>[1]) => {
  const file = (await filesOf(topics, changes)).find(({path}) => path === `anki/${name}.apkg`)!;
  return readPackage(file.content as Uint8Array);
};

const tea = aPublishedTopic();
const milk = aPublishedTopic({id: 'milk-vs-lemon', url: '/milk-vs-lemon/', facts: aTopic({position: 2})});

/** The topics of this project. */
const real = readTopics('.', todayOf(new Date()))
  .topics.filter(({edition, facts}) => edition === 'current' && !facts.draft)
  .map((topic): PublishedTopic => ({...topic, url: `/${topic.id}/`, isCurrent: true}));

beforeEach(() => void vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z')}));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('there is a package and a text for each topic and for all, of the current edition alone', async () => {
  const older = aPublishedTopic({edition: '1.36', url: '/1.36/tea-vs-coffee/', isCurrent: false});
  expect((await filesOf([tea, older, milk])).map(({path}) => path)).toEqual([
    'anki/tea-vs-coffee.apkg',
    'anki/tea-vs-coffee.txt',
    'anki/milk-vs-lemon.apkg',
    'anki/milk-vs-lemon.txt',
    'anki/all.apkg',
    'anki/all.txt',
  ]);
});

test('a site without topics has an empty package', async () => {
  expect(await packageOf([], 'all')).toMatchObject({isSound: true, notes: [], cards: []});
});

test('a package is what Anki opens: a sound collection of new cards, without media', async () => {
  const {files, media, isSound, collection, notes, cards} = await packageOf([tea], 'tea-vs-coffee');
  expect(files).toEqual(['collection.anki2', 'media']);
  expect([media, isSound, collection.ver]).toEqual(['{}', true, 11]);
  expect(notes.map(({id}) => id).sort()).toEqual(cards.map(({nid}) => nid).sort());
  expect(cards.map(({due}) => due)).toEqual(times(28, (number) => number));
  for (const {type, queue, reps} of cards) expect([type, queue, reps]).toEqual([0, 0, 0]);
  const decks = JSON.parse(String(collection.decks)) as Record<string, {name: string}>;
  expect(new Set(cards.map(({did}) => decks[String(did)]?.name))).toEqual(new Set(['Versus::Tea vs Coffee']));
  const types = JSON.parse(String(collection.models)) as Record<string, {flds: {name: string}[]}>;
  expect(new Set(notes.map(({mid}) => mid))).toEqual(new Set([NOTE_TYPE.id]));
  expect(types[NOTE_TYPE.id]!.flds.map(({name}) => name)).toEqual([...fieldNames]);
});

test('Anki finds the key of a note by the checksum of its first field', async () => {
  const {notes} = await packageOf([tea], 'tea-vs-coffee');
  // printf %s tea-vs-coffee/row-1/tea | sha1sum, the first eight digits
  expect(notes.find(({guid}) => guid === 'tea-vs-coffee/row-1/tea')).toMatchObject({
    sfld: 'tea-vs-coffee/row-1/tea',
    csum: 1718350006,
  });
});

test('the package of this site says what its topics say, word for word', async () => {
  const {notes} = await packageOf(real, 'all', readChanges('.'));
  const byGuid = new Map(notes.map(({guid, flds}) => [guid, String(flds).split('\u001F').map(textOf)]));
  expect(byGuid.size).toBe(notes.length);
  const expected = real.flatMap(({id, facts}) => answersOf(id, facts));
  expect(expected.length).toBeGreaterThan(40);
  expect(byGuid.size).toBe(expected.length);
  for (const {guid, question, answer, explanation, link} of expected) {
    const fields = byGuid.get(guid)!;
    expect(fields[0]).toBe(guid);
    expect(fields[1]).toContain(plainOf(question));
    expect(fields[2]).toBe(plainOf(answer));
    for (const words of explanation) expect(fields[3]).toContain(plainOf(words));
    expect(fields[5]).toBe(link);
  }
});

function answersOf(topicId: string, facts: Topic) {
  const title = titleOf(facts);
  return [
    ...facts.rows.flatMap(({id, aspect, cells, why}) =>
      facts.sides.map((side) => ({
        guid: `${topicId}/${id}/${side.id}`,
        question: aspect,
        answer: cells[side.id]!,
        explanation: [why, ...facts.sides.filter((other) => other !== side).map((other) => cells[other.id]!)],
        link: `${title} › ${aspect}`,
      })),
    ),
    ...facts.traps.map(({id, wrong, right, believedBecause}) => ({
      guid: `${topicId}/${id}`,
      question: wrong,
      answer: right,
      explanation: [believedBecause],
      link: `${title} › Trap`,
    })),
    ...facts.scenarios.map(({id, situation, choose, because, notOther, unless}) => ({
      guid: `${topicId}/${id}`,
      question: situation,
      answer: facts.sides.find((side) => side.id === choose)!.name,
      explanation: [because, notOther, unless],
      link: `${title} › Which would you choose?`,
    })),
    ...facts.answer.followUps.map(({id, question, answer}) => ({
      guid: `${topicId}/${id}`,
      question,
      answer,
      explanation: [],
      link: `${title} › Follow-up question`,
    })),
  ];
}

const {document} = new JSDOM().window;

function textOf(html: string): string {
  document.body.innerHTML = html;
  return document.body.textContent;
}

test('a note is the same in the package of its topic and in that of all', async () => {
  const [one, all] = [await packageOf([tea, milk], 'milk-vs-lemon'), await packageOf([tea, milk], 'all')];
  expect(one.notes).toHaveLength(28);
  expect(all.notes).toHaveLength(56);
  expect(all.notes).toEqual(expect.arrayContaining(one.notes));
});

test('no two notes of this site share a number, and none lies in the future', async () => {
  const {notes} = await packageOf(real, 'all', readChanges('.'));
  const ids = notes.map(({id}) => Number(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.min(...ids)).toBeGreaterThan(Date.parse('2001-01-01'));
  expect(Math.max(...ids)).toBeLessThan(Date.parse('2020-01-01'));
});

test('after a change only what says something else is newer, under the same key', async () => {
  const rows = times(8, (number) =>
    aRow({id: `row-${number}`, ...(number === 2 && {cells: {tea: 'A herb.', coffee: 'A bean.'}})}),
  );
  const changed = aPublishedTopic({facts: aTopic({rows})});
  const before = updateChanges({}, [tea], MONDAY);
  const first = await packageOf([tea], 'all', before);
  const second = await packageOf([changed], 'all', updateChanges(before, [changed], TUESDAY));
  expect(second.notes.map(({id, guid}) => [id, guid])).toEqual(first.notes.map(({id, guid}) => [id, guid]));
  const newer = second.notes.filter((note, index) => note.mod !== first.notes[index]!.mod);
  expect(newer.map(({guid, mod}) => [guid, mod]).sort()).toEqual([
    ['tea-vs-coffee/row-2/coffee', Date.parse(TUESDAY) / 1000],
    ['tea-vs-coffee/row-2/tea', Date.parse(TUESDAY) / 1000],
  ]);
  const others = (notes: typeof first.notes) => notes.filter(({guid}) => !String(guid).includes('/row-2/'));
  expect(others(second.notes)).toEqual(others(first.notes));
});

test('the same topics make the same bytes, on another day and in another time zone', async () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const first = await filesOf([tea, milk]);
  vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
  vi.stubEnv('TZ', 'Pacific/Pago_Pago');
  expect(new Date(0).getHours()).toBe(13);
  const second = await filesOf([tea, milk]);
  expect(second.map(({content}) => Buffer.from(content).toString('base64'))).toEqual(
    first.map(({content}) => Buffer.from(content).toString('base64')),
  );
});
