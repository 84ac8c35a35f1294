/**
 * What a note consists of, the key first. Frozen since the first release: with other fields Anki takes it for another
 * note type, and gives readers everything a second time. What is new belongs into `Explanation`.
 */
export const fieldNames = ['Id', 'Question', 'Answer', 'Explanation', 'Sources', 'Link'] as const;

export type FieldName = (typeof fieldNames)[number];

/** Name and id by which Anki knows our notes, frozen like their fields. */
export const NOTE_TYPE = {name: 'Versus', id: 1_795_564_800_000};

/**
 * The day on which the wording or the look of all notes last changed. Anki takes over only what is newer than what it
 * has, so whoever changes how notes are made from topics moves it to today.
 */
export const FORM_CHANGED = '2026-12-01';

/** Where the question stands, and where the answer. The name is frozen like the fields; the rest may change. */
export const template = {
  name: 'Card 1',
  question: '<div class="question">{{Question}}</div>',
  answer: [
    '{{FrontSide}}',
    '<hr id="answer">',
    '<div>{{Answer}}</div>',
    '{{#Explanation}}<div class="explanation">{{Explanation}}</div>{{/Explanation}}',
    '<div class="foot">{{#Sources}}<p>Sources: {{Sources}}</p>{{/Sources}}<p>{{Link}}</p></div>',
  ].join('\n'),
};

/** Night mode is Anki's own matter: colours that it does not choose would be unreadable in one of the two. */
export const css = `.card { max-width: 36em; margin: 0 auto; padding: 0 0.5em; font: 1.15em/1.45 sans-serif; text-align: left; }
.question { font-weight: 600; }
.explanation { font-size: 0.9em; }
.foot { font-size: 0.75em; }
code { font-family: monospace; overflow-wrap: anywhere; }
`;
