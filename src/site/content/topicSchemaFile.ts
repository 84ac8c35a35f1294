import {topicJsonSchema} from '../../core/topic/topicJsonSchema';

/** The JSON Schema of `topic.yaml` as the file that editors read from the project and anybody from the site. */
export function topicSchemaFile(): {path: string; content: string}[] {
  const schema = {...topicJsonSchema, title: 'Versus topic'};
  return [{path: 'static/topic.schema.json', content: `${JSON.stringify(schema, null, 2)}\n`}];
}
