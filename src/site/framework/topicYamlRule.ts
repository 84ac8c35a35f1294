import path from 'node:path';
import {readTopic, todayOf} from '../content/readTopics';

/** A rule of the bundler: what a page gets that imports a `topic.yaml`. */
export const topicYamlRule = (siteDir: string) => ({
  test: /topic\.yaml$/,
  use: [{loader: path.join(siteDir, 'src/site/framework/topicYamlLoader.cjs'), options: {jsonOf}}],
});

/** What a `topic.yaml` says as JSON, without reading it once more; nothing where it is not YAML. */
const jsonOf = (file: string): string | undefined => readTopic(path.dirname(file), todayOf(new Date()))?.json;
