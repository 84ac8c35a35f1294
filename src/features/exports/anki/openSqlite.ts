import openSqlJs from 'sql.js';

/** SQLite in memory. It is opened once, because every further one would keep memory of its own. */
export const openSqlite = () => (opened ??= openSqlJs());

let opened: ReturnType<typeof openSqlJs> | undefined;
