import type {AnkiNote} from './ankiNotes';
import {fieldNames, NOTE_TYPE} from './noteType';

/**
 * Notes as a text file that Anki 2.1.54 and newer read without a question. A text file cannot bring the note type, so
 * Anki must have imported a package first.
 */
export const ankiText = (notes: readonly AnkiNote[]): string =>
  [
    '#separator:tab',
    '#html:true',
    ...metaColumns.map((name, index) => `#${name} column:${index + 1}`),
    `#columns:${[...metaColumns, ...fieldNames].join('\t')}`,
    `# Import a package (.apkg) once before this file. It brings the note type ${NOTE_TYPE.name}.`,
    ...notes.map(({id, deck, tags, fields}) =>
      [id, NOTE_TYPE.name, deck, tags.join(' '), ...fieldNames.map((name) => fields[name])].map(quoted).join('\t'),
    ),
    '',
  ].join('\n');

/** Columns that are no fields, in their order. */
const metaColumns = ['guid', 'notetype', 'deck', 'tags'];

/** Fields have neither tabs nor line breaks in them. */
const quoted = (value: string) => (value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value);
