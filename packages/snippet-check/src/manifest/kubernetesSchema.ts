import additions from '../schema/additions-1.37.json';
import enums from '../schema/enums.json';
import gateway from '../schema/gateway.json';
import kubernetes from '../schema/k8s-1.36.json';
import type {Edition} from '../edition';

/** Field -> terse type: `string`, `int32`, `[T]` list, `{T}` map, `=A|B` choice, a definition's name; `!` = required. */
export type Fields = Record<string, string>;

export interface KindSchema {
  definition: string;
  isNamespaced: boolean;
}

/** The fields of a definition of one edition. */
export function fieldsOf(definition: string, edition: Edition): Fields | undefined {
  return schemaOf(edition).definitions[definition];
}

/** The type of a field with its choices and quantities known, and without the mark of a required field. */
export function fieldType(definition: string, field: string, type: string): string {
  return choices[`${definition}.${field}`] ?? type.replace(/^!/, '');
}

/** How a kind of an apiVersion is defined in one edition, if it is there. */
export function kindSchema(apiVersion: string, kind: string, edition: Edition): KindSchema | undefined {
  const found = schemaOf(edition).kinds[`${apiVersion} ${kind}`];
  return found && {definition: found[0], isNamespaced: found[1]};
}

/** Every `apiVersion Kind` of one edition. */
export function knownKinds(edition: Edition): string[] {
  return Object.keys(schemaOf(edition).kinds);
}

interface Schema {
  kinds: Record<string, [definition: string, isNamespaced: boolean]>;
  definitions: Record<string, Fields>;
}

const choices: Record<string, string> = {...enums.types, ...enums.byHand};
const base = combined([kubernetes, gateway] as unknown as Schema[]);
const schemas: Record<Edition, Schema> = {
  '1.36': base,
  '1.37': combined([base, additions as unknown as Schema]),
};

function schemaOf(edition: Edition): Schema {
  return schemas[edition];
}

function combined(parts: Schema[]): Schema {
  return {
    kinds: Object.assign({}, ...parts.map(({kinds}) => kinds)) as Schema['kinds'],
    definitions: Object.assign({}, ...parts.map(({definitions}) => definitions)) as Schema['definitions'],
  };
}
