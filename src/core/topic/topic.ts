import * as z from 'zod';
import {categories} from './categories';

/** Words a minute at which an answer is spoken; the lengths of the layers are checked against it. */
export const WORDS_PER_MINUTE = 140;

/** How long the three layers of an answer may last, in seconds, each counted from the first word of the first. */
export const layerSeconds = [15, 60, 120] as const;

/** What a text of a new draft says until its author writes it; a finished topic may not say it. */
export const PLACEHOLDER = 'To be written.';

/** Who is asked a topic. */
export const levels = ['junior', 'mid', 'senior'] as const;

/** What a finished topic has at least; a draft may have less. */
export const minimums = {rows: 8, ideas: 5, followUps: 3, traps: 5, scenarios: 4, phrases: 1} as const;

/** The most rows a comparison may have before it stops being something one can remember. */
export const MAXIMUM_ROWS = 14;

/** How long a text of the printed sheet may be, in letters; longer ones would push the sheet onto a second page. */
export const PRINTED_LETTERS = {short: 150, prompt: 60} as const;

const text = z.string().regex(/\S/, 'is empty');
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not kebab-case');
const date = z.iso.date();
const sourceIds = z.array(id);

const side = z.strictObject({
  id: id.describe('Key of the side in `cells` and `tradeOffs`, for example `docker`.'),
  name: text.describe('How the side is called in headings, for example `Docker`.'),
  aliases: z
    .array(text)
    .optional()
    .describe('Other words readers type for this side, such as `k8s`; search uses them.'),
  purpose: text.describe('What the side is for, in two or three spoken sentences.'),
});

/** Words of readers that a part itself does not use. */
const partAliases = z
  .array(text)
  .optional()
  .describe('Other words readers type for this part, such as an error they saw; search uses them.');

/** What stands for a longer text on paper. */
const short = text
  .max(PRINTED_LETTERS.short)
  .optional()
  .describe(
    'What the printed sheet says instead of the first sentence, where that sentence alone would be wrong, empty or too long: the whole answer in up to 150 letters.',
  );

const row = z.strictObject({
  id: id.describe('Address of the row, for ever; rename it only with a line in `redirects`.'),
  aspect: text.describe('What is compared, in one to three words, for example `Scaling`.'),
  askedOften: z.boolean().describe('Whether interviewers ask for it often; shown as a mark and used by the filter.'),
  cells: z.record(id, text).describe('One statement per side, keyed by side id.'),
  why: text.describe('Why the difference matters in the room: what the question is really after.'),
  sources: sourceIds.describe('Ids of the sources that carry the cells; at least one.'),
  aliases: partAliases,
  checked: date.describe('The day the cells were last compared with their sources, as YYYY-MM-DD.'),
});

const layer = z.strictObject({
  seconds: z
    .literal(layerSeconds)
    .describe('Length of the answer up to and including this layer, spoken at 140 words a minute: 15, 60 or 120.'),
  say: text.describe('What is said in this layer; it continues the layer before. A blank line starts a paragraph.'),
});

const idea = z.strictObject({
  id: id.describe('Key of the idea; progress hangs on it.'),
  idea: text.describe('One point a good answer makes, as a statement that can be ticked.'),
  row: id
    .optional()
    .describe(
      'Id of the row to read again when the idea was missed; without it the row with the same words is linked.',
    ),
  prompt: text
    .max(PRINTED_LETTERS.prompt)
    .optional()
    .describe(
      'What the printed sheet asks so that the idea is said from memory; it goes on from "Can you say", for example `where one hands over to the other?`.',
    ),
});

const followUp = z.strictObject({
  id: id.describe('Address of the question, for ever.'),
  question: text.describe('What the interviewer asks next, as spoken.'),
  answer: text.describe('A short answer, two to four sentences.'),
  short,
  aliases: partAliases,
  sources: sourceIds.describe('Ids of the sources that carry the answer; at least one.'),
});

const answer = z.strictObject({
  question: text.describe('The question as an interviewer puts it.'),
  layers: z.array(layer).describe('Three layers, 15, 60 and 120 seconds, each continuing the one before.'),
  ideas: z.array(idea).describe('What an interviewer listens for: the checklist.'),
  followUps: z.array(followUp).describe('What is asked after the answer, with short answers.'),
});

const handOverStep = z.strictObject({
  step: text.describe('What stands in the box, in one to three words, for example `OCI image`.'),
  side: id.optional().describe('Id of the side it belongs to; the box in which the sides meet has none.'),
});

const tradeOff = z.strictObject({
  advantages: z.array(text).describe('What speaks for the side, one line each.'),
  disadvantages: z.array(text).describe('What speaks against it, one line each.'),
  chooseWhen: text.describe('The situation in which this side is the better choice.'),
  unless: text.describe('What would change your mind.'),
});

const phrase = z.strictObject({
  say: text.describe('Words that work in the room.'),
  insteadOf: text.describe('The words they replace.'),
  because: text.describe('Why the second wording costs points.'),
});

const trap = z.strictObject({
  id: id.describe('Address of the trap, for ever.'),
  wrong: text.describe('The wrong statement, as candidates say it.'),
  right: text.describe('What is true instead.'),
  short,
  believedBecause: text.describe('Why people believe the wrong statement.'),
  aliases: partAliases,
  sources: sourceIds.describe('Ids of the sources that carry what is true; at least one.'),
});

const scenario = z.strictObject({
  id: id.describe('Address of the scenario, for ever.'),
  situation: text.describe('A situation in two or three sentences that needs judgement, ending before the question.'),
  choose: id.describe('Id of the side that fits better.'),
  because: text.describe('Why it fits better.'),
  notOther: text.describe('Why the other choice fits less well.'),
  aliases: partAliases,
  unless: text.describe('What would change the choice.'),
});

const related = z.strictObject({
  topic: id.describe('Id of another topic.'),
  because: text.describe('What a reader of this topic finds there, in one short sentence.'),
});

const wrongCommand = z.strictObject({
  command: text.describe('The command as the text has it, without backticks.'),
  error: text.describe('What the check says of it; it must fail, and with these words.'),
});

const source = z.strictObject({
  id: id.describe('Key by which rows, traps and follow-ups name the source.'),
  title: text.describe('Title of the page, as a reader would look for it.'),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/, 'is not an https address')
    .describe('Address of the primary document.'),
  publisher: text.describe('Who publishes it, for example `Kubernetes` or `Docker`.'),
  version: text.describe('The product version or date of the text that was read.'),
  checked: date.describe('The day it was read, as YYYY-MM-DD.'),
});

/**
 * The facts of one comparison: what `docs/<topic>/topic.yaml` may hold. It has no defaults and no transforms, so what a
 * page imports is exactly what was checked. Rules that need more than one key are in `checkTopic.ts`.
 */
export const topicSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors that want it as a key.'),
    draft: z
      .literal(true)
      .optional()
      .describe('Present while the topic is being written: shown in `npm run dev`, left out of the build.'),
    category: z.enum(categories.map(({id}) => id)).describe('The shelf on the home page and in the sidebar.'),
    position: z.int().min(1).describe('Place within the category, 1 first; topics are learnt in this order.'),
    title: text
      .optional()
      .describe('What the topic is called where its sides alone do not say it, such as `Kubernetes Service types`.'),
    level: z.enum(levels).describe('Who is asked this: `junior`, `mid` or `senior`.'),
    distinction: text.describe('The whole difference in one or two sentences; home page, previews and search show it.'),
    aliases: z.array(text).describe('Other words readers type for this topic; search uses them.'),
    sides: z.array(side).min(2).max(4).describe('What is compared: two to four sides, in the order they are shown.'),
    rows: z.array(row).max(MAXIMUM_ROWS).describe('The comparison, one aspect a row: 8 to 14.'),
    answer: answer.describe('The sample answer.'),
    handOver: z
      .array(handOverStep)
      .min(3)
      .max(9)
      .optional()
      .describe(
        'The way from one side to the other as a line of boxes, where there is one; the printed sheet draws it.',
      ),
    tradeOffs: z.record(id, tradeOff).describe('Advantages, disadvantages and when to choose, keyed by side id.'),
    phrases: z.array(phrase).describe('Say this, not that.'),
    traps: z.array(trap).describe('Wrong statements that candidates make.'),
    scenarios: z.array(scenario).describe('Which one, and why: situations that need judgement.'),
    related: z
      .array(related)
      .max(4)
      .optional()
      .describe('Topics to read next, the most helpful first; shown at the end of the page.'),
    sources: z.array(source).describe('Every primary document the facts rest on.'),
    wrongCommands: z
      .array(wrongCommand)
      .optional()
      .describe('Commands in sentences that are wrong on purpose; every other command in backticks is checked.'),
    redirects: z
      .record(id, id)
      .optional()
      .describe('Old part ids and the ids they lead to now; an id that was published once must keep working.'),
  })
  .describe('The facts of one comparison.');

export type Topic = z.infer<typeof topicSchema>;

export type Row = z.infer<typeof row>;
export type Layer = z.infer<typeof layer>;
export type Idea = z.infer<typeof idea>;
export type FollowUp = z.infer<typeof followUp>;
export type HandOverStep = z.infer<typeof handOverStep>;
export type Trap = z.infer<typeof trap>;
export type Scenario = z.infer<typeof scenario>;
export type Source = z.infer<typeof source>;
