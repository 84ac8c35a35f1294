import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {JsonSchema} from '../../core/topic/topicJsonSchema';
import {topicSchemaFile} from './topicSchemaFile';

test('the schema that editors read is current', () => {
  for (const {path, content} of topicSchemaFile()) {
    expect(readFileSync(path, 'utf8') === content, `${path} is out of date. Run \`npm run schema\`.`).toBe(true);
  }
});

test('every key of the schema is described', () => {
  const schema = JSON.parse(topicSchemaFile()[0]!.content) as JsonSchema;
  expect(keysOf(schema).length).toBeGreaterThan(50);
  expect(
    keysOf(schema)
      .filter(([, {description}]) => !description)
      .map(([path]) => path),
  ).toEqual([]);
});

test('a topic may have no other keys, so that an editor marks a misspelt one', () => {
  const schemas = [['', JSON.parse(topicSchemaFile()[0]!.content) as JsonSchema] as const];
  const maps = [...schemas, ...keysOf(schemas[0]![1])].flatMap(([path, schema]) => [
    [path, schema] as const,
    ...(schema.items ? [[`${path}[]`, schema.items] as const] : []),
  ]);
  const open = maps.filter(([, {properties, additionalProperties}]) => properties && additionalProperties !== false);
  expect(open.map(([path]) => path)).toEqual([]);
});

/** Every key with its path, in lists and in maps too. */
function keysOf(schema: JsonSchema, path = ''): [path: string, schema: JsonSchema][] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, JsonSchema][] => [
      [`${path}.${key}`, value],
      ...keysOf(value, `${path}.${key}`),
    ]),
    ...(schema.items ? keysOf(schema.items, `${path}[]`) : []),
    ...(schema.additionalProperties ? keysOf(schema.additionalProperties, `${path}.*`) : []),
  ];
}
