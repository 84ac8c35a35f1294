import {closest, suggest} from '../closest';
import {pathText} from '../yaml/pathText';
import type {YamlPath} from '../yaml/readYaml';
import {fieldsOf, fieldType, type Fields} from './kubernetesSchema';
import type {Tree} from '../yaml/tree';
import type {ManifestObject} from './manifestObject';
import {valueProblem} from './valueProblem';

/** Walks an object along its definition: unknown fields, missing ones, and values of the wrong kind. */
export function checkFields(
  object: Tree,
  definition: string,
  {kind, apiVersion, edition, report}: ManifestObject,
): void {
  checkDefinition(object, definition, fieldsOf(definition, edition)!, []);

  function checkDefinition(value: Tree, name: string, fields: Fields, path: YamlPath): void {
    const meant = new Set<string | undefined>();
    for (const [field, inner] of Object.entries(value)) {
      const type = fields[field];
      if (type === undefined) meant.add(reportUnknown(field, fields, path));
      else if (inner !== null) checkType(inner, fieldType(name, field, type), [...path, field]);
    }
    for (const [field, type] of Object.entries(fields)) {
      if (!isRequired(field, type, path) || meant.has(field)) continue;
      if (value[field] !== undefined && value[field] !== null) continue;
      report([...path, field], `\`${pathText([...path, field])}\` is missing.`, `Add it: ${kind} cannot do without.`);
    }
  }

  // `spec` is optional in the schema even where its own fields are not.
  function isRequired(field: string, type: string, path: YamlPath): boolean {
    if (type.startsWith('!')) return true;
    if (path.length > 0 || field !== 'spec') return false;
    return Object.values(fieldsOf(type, edition) ?? {}).some((inner) => inner.startsWith('!'));
  }

  function checkType(value: unknown, type: string, path: YamlPath): void {
    const inner = type.slice(1, -1);
    if (type.startsWith('[')) return checkList(value, inner, path);
    const fields = fieldsOf(type, edition);
    if (!type.startsWith('{') && fields === undefined) {
      const problem = valueProblem(value, type, path);
      return problem && report(path, ...problem);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return reportShape(value, 'a mapping', path);
    if (fields !== undefined) return checkDefinition(value as Tree, type, fields, path);
    for (const [key, element] of Object.entries(value)) if (element !== null) checkType(element, inner, [...path, key]);
  }

  function checkList(value: unknown, type: string, path: YamlPath): void {
    if (!Array.isArray(value)) return reportShape(value, 'a list', path);
    value.forEach((element, position) => {
      if (element !== null) checkType(element, type, [...path, position]);
    });
  }

  function reportShape(value: unknown, wanted: string, path: YamlPath): void {
    const got = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a mapping' : JSON.stringify(value);
    const remedy = wanted === 'a list' ? 'Start each line of it with `- `.' : 'Write `key: value` lines below it.';
    report(path, `\`${pathText(path)}\` must be ${wanted} (got ${got}).`, remedy);
  }

  function reportUnknown(field: string, fields: Fields, path: YamlPath): string | undefined {
    const place = path.length === 0 ? `${kind} in ${apiVersion}` : `\`${pathText(path)}\``;
    report([...path, field], `\`${field}\` is no field of ${place}.`, suggest(field, Object.keys(fields)));
    return closest(field, Object.keys(fields));
  }
}
