import {editionOfVersion} from '../../core/edition/editions';
import {foldedExamples} from './foldedExamples';
import {checkSnippets} from './checkSnippets';
import {snippetBlocks} from './snippetBlocks';
import {readTopics, todayOf} from '../../site/content/readTopics';
import {defineFeature} from '../../site/host/feature';

/** Code as readers see it, and a build that stops where a page shows a command or a file that the check finds wrong. */
export default defineFeature({
  name: 'code-blocks',
  remark: [snippetBlocks, foldedExamples],
  async check(siteDir) {
    const {topics} = readTopics(siteDir, todayOf(new Date()));
    // Mermaid wants a browser's globals, and with them the pages would be rendered as if in one. That a drawing with the
    // hash of a text exists proves that Mermaid can read it.
    return (await checkSnippets(topics, editionOfVersion, ['diagram'])).problems;
  },
});
