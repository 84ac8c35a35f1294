import {MARKS_KEY} from '../deck/practiceMarks';
import {stampOf} from '../schedule/calendar';
import {
  formatProgress,
  mergeProgress,
  noProgress,
  parseProgress,
  withAnswer,
  withSettings,
  type Grade,
  type ParsedProgress,
  type PracticeSettings,
  type Progress,
} from './progressDocument';
import {PROGRESS_PREFIX, randomName} from './recordKey';

/** What the screens show; a new object whenever anything in it changed, as `useSyncExternalStore` wants it. */
export interface KeptProgress {
  progress: Progress;
  /**
   * `kept`: everything is stored in this browser. `full` and `blocked`: practice goes on for this visit, but what is new
   * will not be kept, because there is no room or the browser stores nothing.
   */
  keeping: 'kept' | 'full' | 'blocked';
  /** Stored texts that could not be read. They stay where they are until the reader discards them. */
  unreadable: {key: string; text: string; reason: string}[];
}

/** The part of a window that progress needs. */
interface Browser {
  readonly localStorage: Storage;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  addEventListener(type: 'pageshow', listener: () => void): void;
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  removeEventListener(type: 'pageshow', listener: () => void): void;
  dispatchEvent(event: Event): boolean;
}

/** So many records are joined into one when practice is opened or goes on. */
const MOST_RECORDS = 40;

/**
 * The only code that touches the browser's store. Each answer is written at once as a record of its own under a key that
 * nobody else uses, and what is stored is the sum of all records. No record is ever changed: to save room, a record that
 * holds everything of some others is written first, and only then are those removed. So no tab can write over another's
 * answer, with or without locks, and a tab may be closed at any moment.
 */
export class ProgressStore {
  private kept: KeptProgress = {progress: noProgress, keeping: 'kept', unreadable: []};
  /** What this tab could not store yet. */
  private pending: Progress = noProgress;
  private hasPending = false;
  private readonly parsed = new Map<string, ParsedProgress>();
  private readonly listeners = new Set<() => void>();
  private readonly onStorage = ({key, storageArea}: StorageEvent) => {
    const isOurs = key === null || key.startsWith(PROGRESS_PREFIX);
    if (isOurs && storageArea === this.storage()) this.load();
  };
  /** A page that Back brings out of the browser's memory was told nothing while it was there. */
  private readonly onShown = () => this.load();

  /** `newKey` gives a name that nobody else uses. */
  constructor(
    private readonly browser: Browser,
    private readonly newKey: () => string = randomName,
  ) {
    this.load();
    this.join();
  }

  /** What is known now; the same object until it changes. */
  readonly current = (): KeptProgress => this.kept;

  /** Calls `listener` whenever something changed, here or in another tab. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) {
      this.browser.addEventListener('storage', this.onStorage);
      this.browser.addEventListener('pageshow', this.onShown);
    }
    this.listeners.add(listener);
    // Another tab may have answered while nobody listened here.
    this.load();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.browser.removeEventListener('storage', this.onStorage);
      this.browser.removeEventListener('pageshow', this.onShown);
    };
  };

  /** Keeps an answer; `said` are the ids of the ideas that a spoken answer had. */
  answer(cardId: string, grade: Grade, now: Date, said?: readonly string[]): void {
    const answer = {at: stampOf(now), grade, ...(said && {said})};
    this.add(withAnswer(noProgress, cardId, answer));
  }

  /** Keeps when the interview is and which topics to cover. */
  settle(settings: PracticeSettings, now: Date): void {
    this.add(withSettings(noProgress, settings, stampOf(now)));
  }

  /** Adds everything that another document has. */
  merge(theirs: Progress): void {
    this.add(theirs);
  }

  /**
   * Puts another document in the place of everything that is here; false where it could not be stored, and then nothing
   * has changed.
   */
  replace(theirs: Progress): boolean {
    const records = this.records().filter(({text}) => this.parse(text).kind === 'progress');
    if (this.storage() && !this.write(theirs)) return false;
    for (const {key} of records) this.remove(key);
    this.pending = this.storage() ? noProgress : theirs;
    this.hasPending = !this.storage();
    this.load();
    return true;
  }

  /** Erases everything that is stored here, also what could not be read. There is no way back. */
  erase(): void {
    for (const {key} of this.records()) this.remove(key);
    this.pending = noProgress;
    this.hasPending = false;
    this.load();
    this.keepMarks('');
  }

  /**
   * Keeps what pages show of what was practised, as `formatMarks` writes it, and tells the page. It follows from the
   * progress and is no part of it.
   */
  keepMarks(marks: string): void {
    try {
      const {localStorage} = this.browser;
      if ((localStorage.getItem(MARKS_KEY) ?? '') === marks) return;
      // Where there is no room for the new ones, none are better than old ones.
      localStorage.removeItem(MARKS_KEY);
      if (marks !== '') localStorage.setItem(MARKS_KEY, marks);
    } catch {
      // Pages then show none.
    }
    this.browser.dispatchEvent(new Event(MARKS_KEY));
  }

  /** Erases a stored text that could not be read; the reader should have saved it before. */
  discard(key: string): void {
    if (this.kept.unreadable.some((text) => text.key === key)) this.remove(key);
    this.load();
  }

  private add(change: Progress): void {
    this.pending = mergeProgress(this.pending, change);
    this.hasPending = true;
    this.load();
    if (this.records().length > MOST_RECORDS) this.join();
  }

  /** Stores what is pending, and reads everything again. */
  private load(): void {
    if (this.hasPending && this.write(this.pending)) {
      this.pending = noProgress;
      this.hasPending = false;
    }
    let progress = this.pending;
    const unreadable: KeptProgress['unreadable'] = [];
    for (const {key, text} of this.records()) {
      const parsed = this.parse(text);
      if (parsed.kind === 'progress') progress = mergeProgress(progress, parsed.progress);
      else unreadable.push({key, text, reason: parsed.reason});
    }
    const keeping = !this.storage() ? 'blocked' : this.hasPending ? 'full' : 'kept';
    const next: KeptProgress = {progress, keeping, unreadable};
    if (isSame(next, this.kept)) return;
    this.kept = next;
    for (const listener of this.listeners) listener();
  }

  /** Writes one record that holds all the others, then removes those. Where there is no room for both, all stay. */
  private join(): void {
    const records = this.records().flatMap(({key, text}) => {
      const parsed = this.parse(text);
      return parsed.kind === 'progress' ? [{key, progress: parsed.progress}] : [];
    });
    if (records.length < 2) return;
    if (!this.write(records.reduce((sum, {progress}) => mergeProgress(sum, progress), noProgress))) return;
    for (const {key} of records) this.remove(key);
    this.parsed.clear();
  }

  /** A record never changes, so it is read once. */
  private parse(text: string): ParsedProgress {
    const parsed = this.parsed.get(text) ?? parseProgress(text);
    this.parsed.set(text, parsed);
    return parsed;
  }

  private records(): {key: string; text: string}[] {
    const storage = this.storage();
    if (!storage) return [];
    try {
      return Array.from({length: storage.length}, (_, index) => storage.key(index))
        .filter((key): key is string => key?.startsWith(PROGRESS_PREFIX) ?? false)
        .sort()
        .flatMap((key) => {
          const text = storage.getItem(key);
          return text === null ? [] : [{key, text}];
        });
    } catch {
      return [];
    }
  }

  /** False where it is refused, for want of room or for another reason. */
  private write(progress: Progress): boolean {
    try {
      this.browser.localStorage.setItem(PROGRESS_PREFIX + this.newKey(), formatProgress(progress));
      return true;
    } catch {
      return false;
    }
  }

  private remove(key: string): void {
    try {
      this.browser.localStorage.removeItem(key);
    } catch {
      // What cannot be removed only takes room: it is part of another record already.
    }
  }

  /** The browser's store, or nothing where even asking for it is refused. */
  private storage(): Storage | undefined {
    try {
      return this.browser.localStorage;
    } catch {
      return undefined;
    }
  }
}

/** Asks the browser to keep what is stored even when room is short; false where it will not say so, as in a private window. */
export async function askToKeep(
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined,
): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  } catch {
    return false;
  }
}

const isSame = (a: KeptProgress, b: KeptProgress) =>
  a.keeping === b.keeping &&
  formatProgress(a.progress) === formatProgress(b.progress) &&
  JSON.stringify(a.unreadable) === JSON.stringify(b.unreadable);
