import {writeFileSync} from 'node:fs';
import {topicSchemaFile} from '../plugins/topics/topicSchemaFile';

/** Writes the JSON Schema that editors use to complete `topic.yaml`; run it after a change of `model/topic.ts`. */
for (const {path, content} of topicSchemaFile()) writeFileSync(path, content);
