import {writeFileSync} from 'node:fs';
import {topicSchemaFile} from '../src/site/content/topicSchemaFile';

/** Writes the JSON Schema that editors use to complete `topic.yaml`; run it after a change of `src/core/topic/topic.ts`. */
for (const {path, content} of topicSchemaFile()) writeFileSync(path, content);
