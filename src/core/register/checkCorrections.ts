import * as z from 'zod';
import type {Edition} from '../edition/editions';
import {quote, shorten, type Problem} from '../text/problem';
import {suggest} from '../text/suggest';
import {parseYamlWithPlaces, type PlacedYaml, type YamlPath} from '../text/yamlPlaces';

/** Name of the list of corrections, in the project's root. */
export const CORRECTIONS = 'data/corrections.yaml';

const text = z.string().regex(/\S/, 'is empty');

const correctionsSchema = z.array(
  z.strictObject({
    wrong: text,
    corrected: z.iso.date(),
    because: text,
    trueIn: z.array(text).optional(),
  }),
);

type Correction = z.infer<typeof correctionsSchema>[number];

/** A text of an edition: a `topic.yaml` or an `index.mdx`. */
export interface EditionText {
  /** Name of the edition, also of the current one. */
  edition: string;
  file: string;
  text: string;
}

/** Fewer words stand by chance where nothing is wrong. */
const LEAST_WORDS = 5;

/**
 * Words that were found to be wrong and still stand in some edition, and mistakes in the list itself. A correction is
 * listed by its author, because only a person knows whether a statement was wrong or has become so: `trueIn` names the
 * editions of which it is true. `today` is YYYY-MM-DD.
 */
export function checkCorrections(
  listText: string,
  texts: readonly EditionText[],
  editions: readonly Pick<Edition, 'name'>[],
  today: string,
): Problem[] {
  const yaml = parseYamlWithPlaces(CORRECTIONS, listText);
  if (yaml.problems.length > 0) return yaml.problems;
  const result = correctionsSchema.safeParse(yaml.value ?? []);
  if (!result.success) return result.error.issues.map((issue) => formProblem(issue, yaml));
  const normalTexts = texts.map(({text: whole, ...rest}) => ({...rest, whole, words: normal(whole)}));
  return result.data.flatMap((correction, index) => [
    ...listProblems(correction, index, yaml, editions, today),
    ...normalTexts
      .filter(({edition}) => !correction.trueIn?.includes(edition))
      .filter(({words}) => countOf(correction.wrong) >= LEAST_WORDS && words.includes(normal(correction.wrong)))
      .map(({edition, file, whole}): Problem => ({
        file,
        line: lineOf(correction.wrong, whole),
        message: `${quote(correction.wrong)} was corrected on ${correction.corrected} and still stands here (${shorten(correction.because)})`,
        remedy: `Write what is right here too, or add \`trueIn: ['${edition}']\` in ${CORRECTIONS} if it was true then.`,
      })),
  ]);
}

const KEYS = 'Each has `wrong`, `corrected` (YYYY-MM-DD), `because`, and where needed `trueIn` with names of editions.';

function formProblem({code, path, message, ...issue}: z.core.$ZodIssue, yaml: PlacedYaml): Problem {
  const keys = code === 'unrecognized_keys' ? (issue as {keys: string[]}).keys : [];
  const place: YamlPath = [...path, ...keys.slice(0, 1)];
  const what =
    keys.length > 0
      ? `unknown key ${quote(keys[0])}`
      : `\`${String(path.at(-1) ?? 'the list')}\` does not fit: ${message}`;
  return {file: CORRECTIONS, line: yaml.lineOf(place), message: what, remedy: KEYS};
}

function listProblems(
  {wrong, corrected, trueIn = []}: Correction,
  index: number,
  yaml: PlacedYaml,
  editions: readonly Pick<Edition, 'name'>[],
  today: string,
): Problem[] {
  const at = (path: YamlPath, message: string, remedy: string): Problem => ({
    file: CORRECTIONS,
    line: yaml.lineOf([index, ...path]),
    message,
    remedy,
  });
  const names = editions.map(({name}) => name);
  return [
    ...(countOf(wrong) < LEAST_WORDS
      ? [
          at(
            ['wrong'],
            `too few words to look for (got ${quote(wrong)})`,
            `Write ${LEAST_WORDS} or more, as they stood.`,
          ),
        ]
      : []),
    ...(corrected > today
      ? [at(['corrected'], `the day lies in the future (got ${quote(corrected)})`, 'Write the day of the correction.')]
      : []),
    ...trueIn.flatMap((name, place) =>
      names.includes(name) ? [] : [at(['trueIn', place], `unknown edition ${quote(name)}`, suggest(name, names))],
    ),
  ];
}

/** Words alone, so that line breaks, code and commas do not hide a sentence. */
const normal = (words: string) =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const countOf = (words: string) => normal(words).trim().split(' ').length;

/** Line of the first words; in a folded text the rest may stand on the next. */
function lineOf(words: string, whole: string): number {
  const lines = whole.split('\n').map(normal);
  for (let count = 4; count > 0; count -= 1) {
    const start = ` ${normal(words).trim().split(' ').slice(0, count).join(' ')} `;
    const line = lines.findIndex((content) => content.includes(start));
    if (line >= 0) return line + 1;
  }
  return 1;
}
