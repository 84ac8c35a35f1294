import {expect, test} from 'vitest';
import {aPublishedTopic, aSite} from '../../../site/content/aPublishedTopic';
import {ankiNotes} from './ankiNotes';
import {ankiText} from './ankiText';
import {fieldNames} from './noteType';

const registers = {changes: {}, links: {addresses: new Map(), redirects: new Map()}};
const notes = ankiNotes(aPublishedTopic(), registers, aSite());
const lines = ankiText(notes).split('\n');

test('the head says which column is what', () => {
  expect(lines.filter((line) => line.startsWith('#')).join('\n')).toMatchInlineSnapshot(`
    "#separator:tab
    #html:true
    #guid column:1
    #notetype column:2
    #deck column:3
    #tags column:4
    #columns:guid	notetype	deck	tags	Id	Question	Answer	Explanation	Sources	Link
    # Import a package (.apkg) once before this file. It brings the note type Versus."
  `);
});

test('every note is one line that reads back as the same note', () => {
  // As Anki reads it: a cell in quotation marks ends at the next single one, where two stand for one.
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^"\t]*))(?=\t|$)/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
    );
  expect(lines.slice(8, -1).map(cells)).toEqual(
    notes.map(({id, deck, tags, fields}) => [
      id,
      'Versus',
      deck,
      tags.join(' '),
      ...fieldNames.map((name) => fields[name]),
    ]),
  );
});

test('no line of a note can be taken for a comment', () => {
  expect(lines.slice(8).filter((line) => line.startsWith('#'))).toEqual([]);
});
