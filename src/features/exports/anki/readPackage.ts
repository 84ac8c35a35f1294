import {unzipSync} from 'fflate';
import {openSqlite} from './openSqlite';

/** For tests: what stands in an `.apkg`, every table as objects. */
export async function readPackage(content: Uint8Array) {
  const files = unzipSync(content);
  const {Database} = await openSqlite();
  const db = new Database(files['collection.anki2']);
  try {
    const rows = (sql: string) => {
      const {columns, values} = db.exec(sql)[0] ?? {columns: [], values: []};
      return values.map(
        (row) =>
          Object.fromEntries(columns.map((name, index) => [name, row[index]])) as Record<string, string | number>,
      );
    };
    return {
      files: Object.keys(files),
      media: new TextDecoder().decode(files.media),
      isSound: rows('PRAGMA integrity_check')[0]?.integrity_check === 'ok',
      collection: rows('SELECT * FROM col')[0]!,
      notes: rows('SELECT * FROM notes'),
      cards: rows('SELECT * FROM cards ORDER BY due'),
    };
  } finally {
    db.close();
  }
}
