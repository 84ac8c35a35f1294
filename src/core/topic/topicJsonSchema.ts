import * as z from 'zod';
import {topicSchema} from './topic';

/** The part of JSON Schema that the topic schema uses. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | false;
}

/** The schema of `topic.yaml` as JSON Schema, which editors use to complete keys and to explain them. */
export const topicJsonSchema = z.toJSONSchema(topicSchema) as JsonSchema;

/** The schema that applies at `path`, if the path is one that `topic.yaml` may have. */
export function schemaAt(path: readonly PropertyKey[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, key) => {
    if (typeof key === 'number') return schema?.items;
    return schema?.properties?.[String(key)] ?? (schema?.additionalProperties || undefined);
  }, topicJsonSchema);
}
