import type {MovedIds} from '../../../core/register/movedIds';
import {isDate, isStamp} from '../schedule/calendar';

export type Grade = 'missed' | 'got';

/** One answer to a card. */
export interface Answer {
  /** What `stampOf` made: the instant, and what the reader's clock said. */
  at: string;
  grade: Grade;
  /** Of a spoken answer: ids of the ideas that were said. */
  said?: readonly string[];
}

export interface PracticeSettings {
  /** YYYY-MM-DD; missing where there is no date. */
  interview?: string;
  /** Ids of the topics to cover; missing for all of them. */
  topics?: readonly string[];
}

/**
 * Everything a reader did, as answers and nothing else: what is due, known or weak follows from them. So two copies can
 * always be merged, and the way of scheduling can change without touching what is kept.
 */
export interface Progress {
  /** By card id, oldest first. */
  answers: ReadonlyMap<string, readonly Answer[]>;
  settings: PracticeSettings;
  /** When the settings were last changed, as a stamp; the later of two wins. */
  settingsChanged?: string;
}

/** What a text turned out to be; `reason` is a sentence for the reader, and nothing of a refused text is used. */
export type ParsedProgress = {kind: 'progress'; progress: Progress} | {kind: 'refused'; reason: string};

/** What the import of a document would do, in numbers to be shown before anything is done. */
export interface ImportPreview {
  /** Answers that are here afterwards and were not before; and the other way round, which only replacing does. */
  answersAdded: number;
  answersLost: number;
  /** Cards that would have answers for the first time. */
  cardsAdded: number;
  /** Cards with answers that the site does not have; they are kept. */
  unknownCards: number;
  /** Missing where the settings stay as they are. */
  settings?: {before: PracticeSettings; after: PracticeSettings};
}

const FORMAT = 'versus-progress';
const VERSION = 1;

/** A reader with every topic and years of answers needs a fraction of these; what is larger was not made here. */
const limits = {characters: 8_000_000, cards: 20_000, answers: 300, said: 50, topics: 500, id: 200};

export const noProgress: Progress = {answers: new Map(), settings: {}};

/** Reads a document of any version that was ever in use; `text` may be anything at all. */
export function parseProgress(text: string): ParsedProgress {
  try {
    return {kind: 'progress', progress: read(text)};
  } catch (error) {
    if (error instanceof Refused) return {kind: 'refused', reason: error.message};
    throw error;
  }
}

/** The document as text; `isPretty` for a file that people may open. */
export function formatProgress({answers, settings, settingsChanged}: Progress, isPretty = false): string {
  const cards = Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
  const document = {format: FORMAT, version: VERSION, settings: {...settings, changed: settingsChanged}, cards};
  return JSON.stringify(document, undefined, isPretty ? 1 : undefined);
}

/** Progress with one more answer. */
export function withAnswer(progress: Progress, cardId: string, answer: Answer): Progress {
  return mergeProgress(progress, {...noProgress, answers: new Map([[cardId, [answer]]])});
}

/** Progress with other settings; `at` is a stamp. */
export const withSettings = (progress: Progress, settings: PracticeSettings, at: string): Progress => ({
  ...progress,
  settings,
  settingsChanged: at,
});

/** Everything that either has. It does not matter which is first, nor whether they were merged before. */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const answers = new Map(mine.answers);
  for (const [id, list] of theirs.answers) {
    const known = answers.get(id);
    answers.set(id, known ? mergeAnswers(known, list) : list);
  }
  const {settings, settingsChanged} = isNewer(theirs, mine) ? theirs : mine;
  return {answers, settings, ...(settingsChanged !== undefined && {settingsChanged})};
}

/** What `mine` would gain and lose if `theirs` were merged into it or put in its place. */
export function previewImport(
  mine: Progress,
  theirs: Progress,
  mode: 'merge' | 'replace',
  cardIds: Iterable<string>,
): ImportPreview {
  const known = new Set(cardIds);
  const after = mode === 'merge' ? mergeProgress(mine, theirs) : theirs;
  const before = answerKeys(mine);
  const now = answerKeys(after);
  const settingsStay = JSON.stringify(sortedSettings(mine)) === JSON.stringify(sortedSettings(after));
  return {
    answersAdded: [...now].filter((key) => !before.has(key)).length,
    answersLost: [...before].filter((key) => !now.has(key)).length,
    cardsAdded: [...after.answers.keys()].filter((id) => !mine.answers.has(id)).length,
    unknownCards: [...theirs.answers.keys()].filter((id) => !known.has(id)).length,
    ...(!settingsStay && {settings: {before: mine.settings, after: after.settings}}),
  };
}

/** Progress under the ids that cards have now. Where no card took over, it stays under its old id and comes to no harm. */
export function carryOver(progress: Progress, {topics, parts}: MovedIds, cardIds: Iterable<string>): Progress {
  const known = new Set(cardIds);
  const newIdOf = (id: string) => {
    if (known.has(id)) return id;
    const [oldTopic = '', oldPart = '', ...rest] = id.split('/');
    const topic = own(topics, oldTopic) ?? oldTopic;
    const part = own(parts, `${topic}/${oldPart}`)?.split('/')[1] ?? oldPart;
    const newId = [topic, part, ...rest].join('/');
    return known.has(newId) ? newId : id;
  };
  const answers = new Map<string, readonly Answer[]>();
  for (const [id, list] of progress.answers) {
    const newId = newIdOf(id);
    const there = answers.get(newId);
    answers.set(newId, there ? mergeAnswers(there, list) : list);
  }
  const chosen = progress.settings.topics?.map((topic) => own(topics, topic) ?? topic);
  return {...progress, answers, settings: {...progress.settings, ...(chosen && {topics: [...new Set(chosen)]})}};
}

/** What a version's document was turned into by the next. A new version adds its step here and a file to the tests. */
const migrations: Record<number, (document: Record<string, unknown>) => Record<string, unknown>> = {};

/** For tests: brings a document up to `version` step by step. */
export function migrate(
  document: Record<string, unknown>,
  from: number,
  version = VERSION,
  steps = migrations,
): Record<string, unknown> {
  let migrated = document;
  for (let step = from; step < version; step++) migrated = steps[step]!(migrated);
  return migrated;
}

/** Why a text cannot be used, as a sentence for the reader. */
class Refused extends Error {}

function read(text: string): Progress {
  if (text.length > limits.characters) {
    throw new Refused('The file is too large to be progress from this site.');
  }
  const found = parseJson(text);
  if (!isRecord(found) || own(found, 'format') !== FORMAT) {
    throw new Refused('This is not progress from this site. Choose a file that was saved with “Save a backup”.');
  }
  const version = own(found, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw damaged('version', version, 'a version');
  }
  if (version > VERSION) {
    throw new Refused(
      `This was saved by a newer version of the site (format ${shown(version)}; this page reads up to ${VERSION}). Reload the page and try again.`,
    );
  }
  const document = migrate(found, version);
  const settings = readSettings(own(document, 'settings'));
  return {answers: readCards(own(document, 'cards')), ...settings};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(
      text.trimStart().startsWith('{')
        ? 'The file is damaged: it is not complete JSON. Use another copy of it.'
        : 'This is not progress from this site. Choose a file that was saved with “Save a backup”.',
    );
  }
}

function readSettings(value: unknown): Pick<Progress, 'settings' | 'settingsChanged'> {
  if (!isRecord(value)) throw damaged('settings', value, 'settings');
  const [interview, topics, changed] = [own(value, 'interview'), own(value, 'topics'), own(value, 'changed')];
  if (interview !== undefined && !(typeof interview === 'string' && isDate(interview))) {
    throw damaged('settings.interview', interview, 'a date as YYYY-MM-DD');
  }
  if (topics !== undefined && !(isListOfIds(topics) && topics.length <= limits.topics)) {
    throw damaged('settings.topics', topics, 'a list of topics');
  }
  if (changed !== undefined && !(typeof changed === 'string' && isStamp(changed))) {
    throw damaged('settings.changed', changed, 'a time');
  }
  return {
    settings: {...(interview !== undefined && {interview}), ...(topics !== undefined && {topics})},
    ...(changed !== undefined && {settingsChanged: changed}),
  };
}

/** A map and not an object, so that no key of a hostile file can be mistaken for one of ours. */
function readCards(value: unknown): Map<string, Answer[]> {
  if (!isRecord(value)) throw damaged('cards', value, 'the answers by card');
  const cards = Object.entries(value);
  if (cards.length > limits.cards) throw new Refused('The file has more cards than this site could have.');
  return new Map(
    cards.map(([id, answers]) => {
      if (!isCardId(id)) throw damaged('cards', id, 'the id of a card');
      if (!Array.isArray(answers) || answers.length > limits.answers) throw damaged(`cards.${id}`, answers, 'answers');
      return [
        id,
        mergeAnswers(
          [],
          answers.map((answer, index) => readAnswer(answer, `cards.${id}[${index}]`)),
        ),
      ];
    }),
  );
}

function readAnswer(value: unknown, place: string): Answer {
  if (!isRecord(value)) throw damaged(place, value, 'an answer');
  const [at, grade, said] = [own(value, 'at'), own(value, 'grade'), own(value, 'said')];
  if (typeof at !== 'string' || !isStamp(at)) throw damaged(`${place}.at`, at, 'a time');
  if (grade !== 'missed' && grade !== 'got') throw damaged(`${place}.grade`, grade, '"missed" or "got"');
  if (said !== undefined && !(isListOfIds(said) && said.length <= limits.said)) {
    throw damaged(`${place}.said`, said, 'a list of ideas');
  }
  return {at, grade, ...(said !== undefined && {said})};
}

const damaged = (place: string, got: unknown, wanted: string) =>
  new Refused(`The file is damaged: \`${place}\` is not ${wanted} (got ${shown(got)}). Use another copy of it.`);

/** A value of somebody else's in a message: short, on one line, and never as markup. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const line = JSON.stringify(typeof value === 'string' ? value.slice(0, 100) : value).replace(/\p{C}/gu, '\uFFFD');
  return line.length > 42 ? `${line.slice(0, 39)}…` : line;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that the object has itself: a file may well name `constructor`. */
const own = <Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const isCardId = (id: string) => id.length <= limits.id && /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*){1,2}$/.test(id);

const isListOfIds = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.every((id) => typeof id === 'string' && id.length <= limits.id && /^[a-z][a-z0-9-]*$/.test(id));

/** Two answers at the same time with the same grade are one that was kept twice. */
const keyOf = ({at, grade, said}: Answer) => `${Date.parse(at)} ${grade} ${said?.join(' ') ?? ''}`;

/** Oldest first; of more than anybody gives, the latest. */
function mergeAnswers(mine: readonly Answer[], theirs: readonly Answer[]): Answer[] {
  const byKey = new Map<string, Answer>();
  for (const answer of [...mine, ...theirs]) {
    const known = byKey.get(keyOf(answer));
    // The same instant in two time zones: which of them is kept must not depend on the order.
    if (!known || answer.at < known.at) byKey.set(keyOf(answer), answer);
  }
  return [...byKey]
    .sort(([keyA, a], [keyB, b]) => Date.parse(a.at) - Date.parse(b.at) || (keyA < keyB ? -1 : 1))
    .map(([, answer]) => answer)
    .slice(-limits.answers);
}

const answerKeys = ({answers}: Progress): Set<string> =>
  new Set([...answers].flatMap(([id, list]) => list.map((answer) => `${id} ${keyOf(answer)}`)));

/** Whether the settings of the first were changed later; equal times are decided by what the settings say. */
function isNewer(a: Progress, b: Progress): boolean {
  const [timeA, timeB] = [a, b].map(({settingsChanged}) => Date.parse(settingsChanged ?? '') || 0);
  return timeA! - timeB! > 0 || (timeA === timeB && settingsText(a) > settingsText(b));
}

const settingsText = (progress: Progress) => JSON.stringify([sortedSettings(progress), progress.settingsChanged]);

const sortedSettings = ({settings: {interview, topics}}: Progress) => ({interview, topics});
