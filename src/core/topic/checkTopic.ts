import {checkRedirects} from '../register/checkRedirects';
import {countWords} from '../text/countWords';
import {firstSentence} from '../part/firstSentence';
import {partsOf, reservedIds} from '../part/parts';
import {quote, shorten} from '../text/problem';
import {suggest} from '../text/suggest';
import {layerSeconds, minimums, PLACEHOLDER, PRINTED_LETTERS, WORDS_PER_MINUTE, type Topic} from './topic';
import type {YamlPath} from '../text/yamlPlaces';

/** A broken rule, at a path of the topic instead of a line of a file. */
interface RuleProblem {
  path: YamlPath;
  message: string;
  remedy: string;
  /** A list elsewhere that the rule rests on; where that is broken, the rule cannot be judged. */
  reads?: YamlPath;
}

/**
 * The rules that need more than one key of a topic. A draft is excused from being complete, not from being right.
 * `headings` are the ids of the page's own headings, to which redirects may lead.
 */
export function checkTopic(topic: Topic, today: string, headings: readonly string[]): RuleProblem[] {
  return [
    ...checkIds(topic),
    ...checkPartRedirects(topic, headings),
    ...checkSides(topic),
    ...checkSources(topic),
    ...checkIdeaRows(topic),
    ...checkDates(topic, today),
    ...checkLayers(topic),
    ...checkHandOver(topic),
    ...(topic.draft ? [] : [...checkMinimums(topic), ...checkWritten(topic, []), ...checkPrinted(topic)]),
  ];
}

/** Every id of a topic with its path; all share one name space, because links, progress and search hang on them. */
function idsOf(topic: Topic): {id: string; path: YamlPath}[] {
  const lists = {
    sides: topic.sides,
    rows: topic.rows,
    traps: topic.traps,
    scenarios: topic.scenarios,
    sources: topic.sources,
  };
  const answer = {ideas: topic.answer.ideas, followUps: topic.answer.followUps};
  return [
    ...Object.entries(lists).flatMap(([key, list]) => list.map(({id}, index) => ({id, path: [key, index, 'id']}))),
    ...Object.entries(answer).flatMap(([key, list]) =>
      list.map(({id}, index) => ({id, path: ['answer', key, index, 'id']})),
    ),
  ];
}

function checkIds(topic: Topic): RuleProblem[] {
  const seen = new Set<string>();
  return idsOf(topic).flatMap(({id, path}) => {
    if (reservedIds.includes(id)) {
      return [
        {
          path,
          message: `id ${quote(id)} is reserved`,
          remedy: `Choose another; reserved are: ${reservedIds.join(', ')}.`,
        },
      ];
    }
    if (seen.has(id)) {
      return [
        {
          path,
          message: `id ${quote(id)} is used twice in this topic`,
          remedy: 'Rename the one that was never published.',
        },
      ];
    }
    seen.add(id);
    return [];
  });
}

function checkPartRedirects(topic: Topic, headings: readonly string[]): RuleProblem[] {
  const ids = [...partsOf(topic).map(({id}) => id), ...headings];
  const redirects = new Map(Object.entries(topic.redirects ?? {}));
  return checkRedirects(redirects, ids, reservedIds, {target: 'an id', renamed: 'part'}).map(({from, ...problem}) => ({
    path: ['redirects', from],
    ...problem,
  }));
}

function checkSides(topic: Topic): RuleProblem[] {
  const reads = ['sides'];
  const sideIds = topic.sides.map(({id}) => id);
  const keyed: [YamlPath, Record<string, unknown>][] = [
    ...topic.rows.map((row, index): [YamlPath, Record<string, unknown>] => [['rows', index, 'cells'], row.cells]),
    [['tradeOffs'], topic.tradeOffs],
  ];
  const chosen = topic.scenarios.map(({choose}, index) => ({choose, path: ['scenarios', index, 'choose']}));
  const noSide = (side: string) => ({
    message: `there is no side ${quote(side)}`,
    remedy: suggest(side, sideIds),
    reads,
  });
  return [
    ...keyed.flatMap(([path, bySide]) => [
      ...Object.keys(bySide)
        .filter((key) => !sideIds.includes(key))
        .map((key) => ({path: [...path, key], ...noSide(key)})),
      ...sideIds
        .filter((sideId) => !Object.hasOwn(bySide, sideId) && (path[0] === 'rows' || !topic.draft))
        .map((sideId) => ({
          path,
          message: `${nameOfKeyed(path, topic)} has nothing for side ${quote(sideId)}`,
          remedy: `Add the key "${shorten(sideId)}".`,
          reads,
        })),
    ]),
    ...chosen.filter(({choose}) => !sideIds.includes(choose)).map(({choose, path}) => ({path, ...noSide(choose)})),
  ];
}

const nameOfKeyed = ([key, index]: YamlPath, topic: Topic) =>
  key === 'rows' ? `row ${quote(topic.rows[Number(index)]?.id)}` : `\`${String(key)}\``;

function checkSources(topic: Topic): RuleProblem[] {
  const sourceIds = topic.sources.map(({id}) => id);
  const named = (name: string, key: YamlPath, list: readonly {id: string; sources: string[]}[]) =>
    list.map(({id, sources}, index) => ({sources, path: [...key, index, 'sources'], name: `${name} ${quote(id)}`}));
  const users = [
    ...named('row', ['rows'], topic.rows),
    ...named('trap', ['traps'], topic.traps),
    ...named('follow-up', ['answer', 'followUps'], topic.answer.followUps),
  ];
  const used = new Set(users.flatMap(({sources}) => sources));
  return [
    ...users.flatMap(({sources, path, name}) =>
      sources.length === 0
        ? [{path, message: `${name} has no source`, remedy: 'Name the id of a primary document under `sources`.'}]
        : sources.flatMap((source, index) =>
            sourceIds.includes(source)
              ? []
              : [
                  {
                    path: [...path, index],
                    message: `${name} names an unknown source (got ${quote(source)})`,
                    remedy: suggest(source, sourceIds),
                    reads: ['sources'],
                  },
                ],
          ),
    ),
    ...topic.sources.flatMap(({id}, index) =>
      used.has(id)
        ? []
        : [
            {
              path: ['sources', index, 'id'],
              message: `source ${quote(id)} is never used`,
              remedy: 'Name it where it is needed, or delete it.',
            },
          ],
    ),
  ];
}

function checkIdeaRows({rows, answer}: Topic): RuleProblem[] {
  const rowIds = rows.map(({id}) => id);
  return answer.ideas.flatMap(({id, row}, index) =>
    row === undefined || rowIds.includes(row)
      ? []
      : [
          {
            path: ['answer', 'ideas', index, 'row'],
            message: `idea ${quote(id)} leads to an unknown row (got ${quote(row)})`,
            remedy: suggest(row, rowIds),
            reads: ['rows'],
          },
        ],
  );
}

function checkHandOver({handOver = [], sides}: Topic): RuleProblem[] {
  const sideIds = sides.map(({id}) => id);
  return handOver.flatMap(({side}, index) =>
    side === undefined || sideIds.includes(side)
      ? []
      : [
          {
            path: ['handOver', index, 'side'],
            message: `there is no side ${quote(side)}`,
            remedy: suggest(side, sideIds),
            reads: ['sides'],
          },
        ],
  );
}

function checkDates(topic: Topic, today: string): RuleProblem[] {
  const dated = {rows: topic.rows, sources: topic.sources};
  return Object.entries(dated).flatMap(([key, list]) =>
    list.flatMap(({id, checked}, index) =>
      checked > today
        ? [
            {
              path: [key, index, 'checked'],
              message: `\`${key}.${shorten(id)}.checked\` lies in the future (got ${quote(checked)})`,
              remedy: `Write the day it was checked, ${today} at the latest.`,
            },
          ]
        : [],
    ),
  );
}

function checkLayers(topic: Topic): RuleProblem[] {
  const {layers} = topic.answer;
  const wrongOrder = layers.some(({seconds}, index) => seconds !== layerSeconds[index]);
  if (wrongOrder || (!topic.draft && layers.length < layerSeconds.length)) {
    return [
      {
        path: ['answer', 'layers'],
        message: `the layers are not of ${layerSeconds.join(', ')} seconds (got ${layers.map(({seconds}) => seconds).join(', ') || 'none'})`,
        remedy: 'Write one layer for each, in this order.',
        reads: ['answer', 'layers'],
      },
    ];
  }
  let words = 0;
  return layers.flatMap(({seconds, say}, index) => {
    words += countWords(say);
    const most = Math.floor((seconds * WORDS_PER_MINUTE) / 60);
    if (words <= most) return [];
    return [
      {
        path: ['answer', 'layers', index, 'say'],
        message: `the answer is too long for ${seconds} s: at ${WORDS_PER_MINUTE} words a minute it may have ${most} words up to here (got ${words})`,
        remedy: `Take out ${words - most} ${words - most === 1 ? 'word' : 'words'}.`,
        reads: ['answer', 'layers'],
      },
    ];
  });
}

/** A first sentence of fewer words only begins its answer, such as "No." or "At the registry." */
const LEAST_PRINTED_WORDS = 5;

/** What is printed without the rest of its answer must say something, and have room. */
function checkPrinted({answer, traps}: Topic): RuleProblem[] {
  const printed = [
    ...answer.followUps.map(({id, answer: text, short}, index) => ({
      name: `the answer to ${quote(id)}`,
      path: ['answer', 'followUps', index, 'answer'],
      text,
      short,
    })),
    ...traps.map(({id, right, short}, index) => ({
      name: `what is right in ${quote(id)}`,
      path: ['traps', index, 'right'],
      text: right,
      short,
    })),
  ];
  const most = PRINTED_LETTERS.short;
  const remedy = `Write the whole of it as \`short\`, in up to ${most} letters.`;
  return printed.flatMap(({name, path, text, short}) => {
    if (short !== undefined) return [];
    const first = firstSentence(text);
    const [letters, words] = [first.trim().length, countWords(first)];
    if (letters > most) {
      const message = `the first sentence of ${name} is too long to be printed alone: at most ${most} letters (got ${letters})`;
      return [{path, message, remedy}];
    }
    if (words >= LEAST_PRINTED_WORDS || first.trim() === text.trim()) return [];
    const message = `the first sentence of ${name} says too little to be printed alone (got ${quote(first)})`;
    return [{path, message, remedy}];
  });
}

function checkMinimums(topic: Topic): RuleProblem[] {
  const lists: [keyof typeof minimums, YamlPath, readonly unknown[]][] = [
    ['rows', ['rows'], topic.rows],
    ['ideas', ['answer', 'ideas'], topic.answer.ideas],
    ['followUps', ['answer', 'followUps'], topic.answer.followUps],
    ['traps', ['traps'], topic.traps],
    ['scenarios', ['scenarios'], topic.scenarios],
    ['phrases', ['phrases'], topic.phrases],
  ];
  return lists
    .filter(([name, , list]) => list.length < minimums[name])
    .map(([name, path, list]) => ({
      path,
      message: `\`${path.join('.')}\` has too few: at least ${minimums[name]} (got ${list.length})`,
      remedy: 'Write the missing ones, or mark the topic `draft: true`.',
    }));
}

/** Texts that a draft started with and nobody replaced. */
function checkWritten(value: unknown, path: YamlPath): RuleProblem[] {
  if (value === PLACEHOLDER) {
    return [
      {
        path,
        message: `\`${path.join('.')}\` still says "${PLACEHOLDER}"`,
        remedy: 'Write it, or mark the topic `draft: true`.',
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    checkWritten(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
