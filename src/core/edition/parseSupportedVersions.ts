import * as z from 'zod';
import type {Edition} from './editions';
import {quote, shorten, type Problem} from '../text/problem';
import {nearestOf, suggest} from '../text/suggest';
import {supportedVersionsSchema, type SupportedVersions} from './supportedVersions';
import {PLACEHOLDER} from '../topic/topic';
import type {JsonSchema} from '../topic/topicJsonSchema';
import {parseYamlWithPlaces, type YamlPath} from '../text/yamlPlaces';

/** Name of the file, in the project's root. */
export const SUPPORTED_VERSIONS = 'data/supported-versions.yaml';

interface Found {
  path: YamlPath;
  message: string;
  remedy: string;
}

/**
 * Reads the text of `data/supported-versions.yaml` and names everything that is wrong with it at once: values that are missing
 * or malformed, dates in the wrong order or in the future, sources that are not there, and editions without dates.
 * `today` is YYYY-MM-DD. The versions may only be shown when there are no problems.
 */
export function parseSupportedVersions(
  text: string,
  editions: readonly Pick<Edition, 'name' | 'kubernetes' | 'docker'>[],
  today: string,
): {versions: SupportedVersions | undefined; problems: Problem[]} {
  const yaml = parseYamlWithPlaces(SUPPORTED_VERSIONS, text);
  if (yaml.problems.length > 0) return {versions: undefined, problems: yaml.problems};
  const result = supportedVersionsSchema.safeParse(yaml.value, {reportInput: true});
  const found = result.success
    ? [
        ...result.data.products.flatMap((product, index) => orderProblems(product, index, result.data.asOf)),
        ...sourceProblems(result.data, today),
        ...editionProblems(result.data, editions),
        ...dayProblems(result.data, today),
      ]
    : result.error.issues.flatMap((issue) => issueProblems(issue, yaml.value));
  const problems = [...found, ...placeholders(yaml.value, [])].map(({path, message, remedy}): Problem => ({
    file: SUPPORTED_VERSIONS,
    line: yaml.lineOf(path),
    message,
    remedy,
  }));
  return {versions: problems.length === 0 ? result.data : undefined, problems};
}

const jsonSchema = z.toJSONSchema(supportedVersionsSchema) as JsonSchema;

const schemaAt = (path: YamlPath): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>(
    (schema, key) => (typeof key === 'number' ? schema?.items : schema?.properties?.[String(key)]),
    jsonSchema,
  );

function issueProblems(issue: z.core.$ZodIssue, root: unknown): Found[] {
  const {path, input} = issue;
  const name = nameOf(path, root);
  const remedy = schemaAt(path)?.description ?? 'See the other versions in the file.';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(path)?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key ${quote(key)} in ${name}`,
      remedy: suggest(nearestOf(key, known) ?? key, known),
    }));
  }
  if (input === undefined) return [{path, message: `${name} is missing`, remedy: `Add it: ${remedy}`}];
  const isDate = issue.code === 'invalid_format' && issue.format === 'date';
  const says = isDate
    ? 'is not a date as YYYY-MM-DD'
    : issue.code === 'invalid_format'
      ? issue.message
      : issue.code === 'too_small'
        ? 'is an empty list'
        : 'is not of the right kind';
  return [{path, message: `${name} ${says} (got ${quote(input)})`, remedy}];
}

/** `products.kubernetes.versions.1.37.ends`: items of lists by what an author calls them. */
function nameOf(path: YamlPath, root: unknown): string {
  let value = root;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (typeof key !== 'number') return shorten(String(key));
    const {id, version} = (value ?? {}) as {id?: unknown; version?: unknown};
    return typeof id === 'string' ? shorten(id) : typeof version === 'string' ? shorten(version) : String(key + 1);
  });
  return names.length === 0 ? 'the file' : `\`${names.join('.')}\``;
}

type Product = SupportedVersions['products'][number];

/** Dates of one version, and of neighbours, that overlap or lie beyond the day for which the file holds. */
function orderProblems({id, versions, next}: Product, place: number, asOf: string): Found[] {
  const at = (index: number, key: string): YamlPath => ['products', place, 'versions', index, key];
  const name = (version: string) => `${id} ${version}`;
  const within = versions.flatMap(({version, released, maintenance, ends, endsWhen, patch}, index): Found[] => {
    const dates = [
      {key: 'released', day: released},
      {key: 'maintenance', day: maintenance},
      {key: 'ends', day: ends},
    ].flatMap(({key, day}) => (day === undefined ? [] : [{key, day}]));
    const overlaps = dates.slice(1).flatMap(({key, day}, step): Found[] => {
      const before = dates[step]!;
      if (before.day < day) return [];
      const message = `dates of ${name(version)} overlap: \`${key}\` (${day}) is not after \`${before.key}\` (${before.day})`;
      return [{path: at(index, key), message, remedy: 'Read both at the source and correct the wrong one.'}];
    });
    const noEnd = ends === undefined && endsWhen === undefined;
    return [
      ...overlaps,
      ...(released > asOf
        ? [
            {
              path: at(index, 'released'),
              message: `${name(version)} is released after the day of the file (${released}, as of ${asOf})`,
              remedy: 'Put it under `next` until it is out, or read everything again and set `asOf`.',
            },
          ]
        : []),
      ...(noEnd
        ? [
            {
              path: at(index, 'version'),
              message: `${name(version)} says nothing of its end`,
              remedy: 'Add `ends` with the day, or `endsWhen` where no day is announced.',
            },
          ]
        : []),
      ...(ends !== undefined && endsWhen !== undefined
        ? [
            {
              path: at(index, 'endsWhen'),
              message: `${name(version)} has both \`ends\` and \`endsWhen\``,
              remedy: 'Keep the day.',
            },
          ]
        : []),
      ...(patch && (patch.released < released || patch.released > asOf)
        ? [
            {
              path: at(index, 'patch'),
              message: `the patch of ${name(version)} is not between its release and ${asOf} (got ${patch.released})`,
              remedy: 'Read the day at the source.',
            },
          ]
        : []),
      ...(patch && !`${patch.version}.`.startsWith(`${version}.`)
        ? [
            {
              path: at(index, 'patch'),
              message: `the patch of ${name(version)} belongs to another version (got ${quote(patch.version)})`,
              remedy: `Write one that begins with ${version}.`,
            },
          ]
        : []),
    ];
  });
  const between = versions.slice(1).flatMap((older, step): Found[] => {
    const newer = versions[step]!;
    const index = step + 1;
    if (versions.findIndex(({version}) => version === older.version) < index) {
      return [{path: at(index, 'version'), message: `${name(older.version)} stands twice`, remedy: 'Delete one.'}];
    }
    if (older.released >= newer.released) {
      const message = `dates of ${name(newer.version)} and ${older.version} overlap: the newer one is not released after the older (${newer.released}, ${older.released})`;
      return [{path: at(index, 'released'), message, remedy: 'Correct the date, or put the newest version first.'}];
    }
    const isOver = older.ends !== undefined && newer.ends !== undefined && older.ends >= newer.ends;
    if (!isOver || older.keptBy !== undefined) return [];
    const message = `dates of ${name(newer.version)} and ${older.version} overlap: the older one ends no earlier (${older.ends}, ${newer.ends})`;
    return [{path: at(index, 'ends'), message, remedy: 'Correct the date, or say under `keptBy` who keeps it longer.'}];
  });
  const isOut = next && versions.some(({version}) => version === next.version);
  const planned = isOut
    ? [
        {
          path: ['products', place, 'next', 'version'],
          message: `${name(next.version)} is planned and released at once`,
          remedy: 'Delete `next`, or write the version after it.',
        },
      ]
    : [];
  const isPast = next && next.planned <= asOf;
  const past = isPast
    ? [
        {
          path: ['products', place, 'next', 'planned'],
          message: `${name(next.version)} is planned for a day that is past (${next.planned}, as of ${asOf})`,
          remedy: 'Move it to `versions` if it is out, or write the new plan.',
        },
      ]
    : [];
  return [...within, ...between, ...planned, ...past];
}

function sourceProblems({products, sources}: SupportedVersions, today: string): Found[] {
  const ids = sources.map(({id}) => id);
  const uses = products.flatMap((product, place) => [
    ...product.sources.map((id, index) => ({id, path: ['products', place, 'sources', index]})),
    ...(product.next?.sources ?? []).map((id, index) => ({id, path: ['products', place, 'next', 'sources', index]})),
    ...product.versions.flatMap(({sources: used}, row) =>
      used.map((id, index) => ({id, path: ['products', place, 'versions', row, 'sources', index]})),
    ),
  ]);
  return [
    ...uses
      .filter(({id}) => !ids.includes(id))
      .map(({id, path}) => ({
        path,
        message: `source ${quote(id)} is not among the \`sources\``,
        remedy: suggest(id, [...new Set(ids)]),
      })),
    ...sources.flatMap(({id, checked}, index): Found[] => {
      const path = ['sources', index, 'id'];
      if (ids.indexOf(id) < index) return [{path, message: `source ${quote(id)} stands twice`, remedy: 'Delete one.'}];
      if (!uses.some((use) => use.id === id)) {
        return [
          {path, message: `source ${quote(id)} is used nowhere`, remedy: 'Name it where its dates are, or delete it.'},
        ];
      }
      if (checked <= today) return [];
      const message = `source ${quote(id)} was checked in the future (got ${quote(checked)})`;
      return [
        {path: ['sources', index, 'checked'], message, remedy: `Write the day you read it, ${today} at the latest.`},
      ];
    }),
  ];
}

function editionProblems(
  {products}: SupportedVersions,
  editions: readonly Pick<Edition, 'name' | 'kubernetes' | 'docker'>[],
): Found[] {
  return editions
    .flatMap((edition) =>
      (['kubernetes', 'docker'] as const).flatMap((productId): Found[] => {
        const place = products.findIndex(({id}) => id === productId);
        if (place < 0) {
          const message = `there is no product ${quote(productId)}`;
          return [{path: ['products'], message, remedy: 'Add it: editions are written for its versions.'}];
        }
        if (products[place]!.versions.some(({version}) => version === edition[productId])) return [];
        const message = `edition ${edition.name} is for ${productId} ${edition[productId]}, which has no dates here`;
        return [
          {path: ['products', place, 'versions'], message, remedy: 'Add the version with its dates and its source.'},
        ];
      }),
    )
    .filter(({message}, index, all) => all.findIndex((other) => other.message === message) === index);
}

const dayProblems = ({asOf}: SupportedVersions, today: string): Found[] =>
  asOf <= today
    ? []
    : [
        {
          path: ['asOf'],
          message: `\`asOf\` lies in the future (got ${quote(asOf)})`,
          remedy: `Write the day on which the dates were read, ${today} at the latest.`,
        },
      ];

/** What `npm run new-edition` left for a person to read at the source. */
function placeholders(value: unknown, path: YamlPath): Found[] {
  if (typeof value === 'string') {
    return value.includes(PLACEHOLDER.replace('.', ''))
      ? [{path, message: 'this is still to be written', remedy: 'Read it at the source, and write it.'}]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placeholders(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
