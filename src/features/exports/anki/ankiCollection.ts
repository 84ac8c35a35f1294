import {createHash} from 'node:crypto';
import type {Database} from 'sql.js';
import {DECK, type AnkiNote} from './ankiNotes';
import {css, fieldNames, FORM_CHANGED, NOTE_TYPE, template} from './noteType';
import {openSqlite} from './openSqlite';

/** A collection of Anki, schema 11, as the bytes of its SQLite file: new cards only, no scheduling. */
export async function ankiCollection(notes: readonly AnkiNote[]): Promise<Uint8Array> {
  const {Database: Sqlite} = await openSqlite();
  const db = new Sqlite();
  try {
    db.run(schema);
    db.run('BEGIN');
    insert(db, 'col', [collectionRow(notes)]);
    insert(db, 'notes', notes.map(noteRow));
    insert(db, 'cards', notes.map(cardRow));
    db.run('COMMIT');
    return db.export();
  } finally {
    db.close();
  }
}

type Row = Record<string, string | number>;

function insert(db: Database, table: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join();
  const statement = db.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join()})`);
  for (const row of rows) statement.run(Object.values(row));
  statement.free();
}

const NOT_SYNCED = -1;

/** Anki's own deck, which every collection has. */
const DEFAULT_DECK = {id: 1, name: 'Default'};

function collectionRow(notes: readonly AnkiNote[]): Row {
  const formed = secondsOf(FORM_CHANGED);
  const mod = Math.max(formed, ...notes.map(({changed}) => secondsOf(changed)));
  const ours = [DECK, ...new Set(notes.map(({deck}) => deck))].map((name) => ({id: numberOf(name), name}));
  const decks = [DEFAULT_DECK, ...ours].map((deck) => [deck.id, {...deckSettings, ...deck, mod}]);
  return {
    id: 1,
    crt: formed,
    mod: mod * 1000,
    scm: formed * 1000,
    ver: 11,
    dty: 0,
    usn: 0,
    ls: 0,
    conf: JSON.stringify(settings(notes.length)),
    models: JSON.stringify({[NOTE_TYPE.id]: noteType()}),
    decks: JSON.stringify(Object.fromEntries(decks)),
    dconf: JSON.stringify({1: studySettings}),
    tags: '{}',
  };
}

const noteRow = ({id, tags, changed, fields}: AnkiNote): Row => ({
  id: numberOf(id),
  guid: id,
  mid: NOTE_TYPE.id,
  mod: secondsOf(changed),
  usn: NOT_SYNCED,
  tags: ` ${tags.join(' ')} `,
  flds: fieldNames.map((name) => fields[name]).join('\u001F'),
  sfld: fields.Id,
  csum: createHash('sha1').update(fields.Id).digest().readUInt32BE(),
  flags: 0,
  data: '',
});

/** A new card; `due` is its place among the new ones. */
const cardRow = ({id, deck, changed}: AnkiNote, index: number): Row => ({
  id: numberOf(id),
  nid: numberOf(id),
  did: numberOf(deck),
  ord: 0,
  mod: secondsOf(changed),
  usn: NOT_SYNCED,
  type: 0,
  queue: 0,
  due: index + 1,
  ivl: 0,
  factor: 0,
  reps: 0,
  lapses: 0,
  left: 0,
  odue: 0,
  odid: 0,
  flags: 0,
  data: '',
});

const secondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

/**
 * A number that belongs to a text for ever. Anki reads it as a time in milliseconds and refuses the future, so it lies
 * between 2001 and 2019.
 */
function numberOf(text: string): number {
  const number = numbers.get(text) ?? 1e12 + (createHash('sha256').update(text).digest().readUIntBE(0, 6) % 2 ** 39);
  numbers.set(text, number);
  return number;
}

/** A note and its card ask for the same numbers, in the package of its topic and in that of all. */
const numbers = new Map<string, number>();

const noteType = () => ({
  ...NOTE_TYPE,
  type: 0,
  mod: secondsOf(FORM_CHANGED),
  usn: NOT_SYNCED,
  sortf: 0,
  did: DEFAULT_DECK.id,
  tmpls: [
    {name: template.name, ord: 0, qfmt: template.question, afmt: template.answer, bqfmt: '', bafmt: '', did: null},
  ],
  flds: fieldNames.map((name, ord) => ({name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: []})),
  css,
  latexPre: '',
  latexPost: '',
  req: [[0, 'any', [fieldNames.indexOf('Question')]]],
  tags: [],
  vers: [],
});

const settings = (noteCount: number) => ({
  activeDecks: [DEFAULT_DECK.id],
  curDeck: DEFAULT_DECK.id,
  curModel: NOTE_TYPE.id,
  nextPos: noteCount + 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
});

const deckSettings = {
  usn: NOT_SYNCED,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
};

/** Every collection has some; a package without scheduling does not hand them on. */
const studySettings = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: NOT_SYNCED,
  dyn: false,
  maxTaken: 60,
  timer: 0,
  autoplay: true,
  replayq: true,
  new: {delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: false, separate: true},
  rev: {perDay: 200, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, hardFactor: 1.2, bury: false},
  lapse: {delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 1},
};

/** Tables and columns as Anki names and orders them. */
const schema = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;
