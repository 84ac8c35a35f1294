import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DIAGRAM_FOLDER, diagramFileName, diagramHash, diagramSources} from '../../../src/site/content/diagramFile';
import type {TopicOnDisk} from '../../../src/site/content/topicOnDisk';

/** Writes topics into a project as their author would: facts, page and drawings, which are those of the topic each was copied from. */
export function writeTopics(projectDir: string, topics: readonly TopicOnDisk[], real: readonly TopicOnDisk[]): void {
  topics.forEach(({id, folder, factsText, page}, place) => {
    mkdirSync(path.join(projectDir, folder), {recursive: true});
    writeFileSync(path.join(projectDir, folder, 'topic.yaml'), factsText);
    writeFileSync(path.join(projectDir, folder, 'index.mdx'), page.text);
    const original = real[place % real.length]!;
    if (original.id === id) return;
    for (const source of diagramSources(page)) {
      const nameOf = (topic: string) =>
        path.join(DIAGRAM_FOLDER, diagramFileName(topic, source.kind, diagramHash(source)));
      copyFileSync(nameOf(original.id), path.join(projectDir, nameOf(id)));
    }
  });
}
