import Ajv, {type ErrorObject, type ValidateFunction} from 'ajv';
import {suggest} from '../closest';
import {pathText} from '../yaml/pathText';
import {composeSchema} from './composeSchema';

export interface LocatedProblem {
  path: (string | number)[];
  message: string;
  remedy: string;
}

let validate: ValidateFunction | undefined;

/** What the Compose schema refuses, one problem for each place; the schema is compiled on first use. */
export function schemaProblems(value: unknown): LocatedProblem[] {
  validate ??= new Ajv({strict: false, validateFormats: false, allErrors: true, verbose: true}).compile(
    composeSchema(),
  );
  if (validate(value)) return [];
  const places = new Map<string, LocatedProblem>();
  for (const error of meaningful(validate.errors ?? [])) {
    const problem = problemOf(error);
    const key = problem.path.join('/');
    if (!places.has(key)) places.set(key, problem);
  }
  return [...places.values()];
}

/**
 * Of a choice between shapes (`oneOf`), every shape complains. The complaints of the shape that the value has are kept;
 * where it has none of them, only the choice itself.
 */
function meaningful(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({keyword}) => keyword === 'oneOf' || keyword === 'anyOf');
  const dropped = new Set<ErrorObject>();
  for (const choice of choices) {
    const inner = errors.filter(
      (error) =>
        error !== choice &&
        error.schemaPath.startsWith(choice.schemaPath) &&
        error.instancePath.startsWith(choice.instancePath),
    );
    const branch = (error: ErrorObject) => error.schemaPath.slice(choice.schemaPath.length).split('/')[1];
    const misfits = new Set(
      inner.filter(({keyword, instancePath}) => keyword === 'type' && instancePath === choice.instancePath).map(branch),
    );
    const fitting = inner.filter((error) => !misfits.has(branch(error)));
    for (const error of inner) if (misfits.has(branch(error))) dropped.add(error);
    if (fitting.length > 0) dropped.add(choice);
  }
  // References into definitions start a schema path of their own, so shapes behind them are told apart by depth.
  const kept = errors.filter((error) => !dropped.has(error) && error.keyword !== 'if' && error.keyword !== 'not');
  return kept.filter(
    ({instancePath, keyword}) =>
      !['oneOf', 'anyOf', 'type'].includes(keyword) ||
      !kept.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
}

function problemOf(error: ErrorObject): LocatedProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const place = path.length === 0 ? 'a Compose file' : `\`${pathText(path)}\``;
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const key = String(params.additionalProperty ?? params.unevaluatedProperty);
    const parent = error.parentSchema as {properties?: Record<string, unknown>};
    return {
      path: [...path, key],
      message: `\`${key}\` is no key of ${place}.`,
      remedy: suggest(key, Object.keys(parent.properties ?? {})),
    };
  }
  if (error.keyword === 'required') {
    return {path, message: `${place} needs \`${String(params.missingProperty)}\`.`, remedy: 'Add it.'};
  }
  const got =
    typeof error.data === 'object'
      ? Array.isArray(error.data)
        ? 'a list'
        : error.data === null
          ? 'nothing'
          : 'a mapping'
      : JSON.stringify(error.data);
  const message = `${place} does not take ${got}.`;
  if (error.keyword === 'enum')
    return {path, message, remedy: suggest(String(error.data), (params.allowedValues as unknown[]).map(String))};
  return {path, message, remedy: remedyOf(error, params)};
}

function remedyOf(error: ErrorObject, params: Record<string, unknown>): string {
  if (error.keyword === 'type')
    return `Write ${[params.type]
      .flat()
      .map((type) => typeNames[String(type)])
      .join(' or ')}.`;
  if (error.keyword === 'uniqueItems') return 'Take out what stands there twice.';
  if (error.keyword === 'pattern') return `Write it like ${String(params.pattern)}.`;
  return 'Look up the shape of this key in the Compose file reference.';
}

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};
