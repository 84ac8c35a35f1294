import {zipSync} from 'fflate';
import {ankiCollection} from './ankiCollection';
import type {AnkiNote} from './ankiNotes';

/** An `.apkg`, in the oldest form that every Anki reads; the same notes make the same bytes, wherever and whenever. */
export async function ankiPackage(notes: readonly AnkiNote[]): Promise<Uint8Array> {
  const media = new TextEncoder().encode('{}');
  return zipSync({'collection.anki2': await ankiCollection(notes), media}, {mtime: zipEpoch()});
}

/** A zip has local time: the same clock reading everywhere, not the same moment. */
const zipEpoch = () => new Date(1980, 0, 1);
