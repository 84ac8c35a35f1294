import type {LoadContext, Plugin} from '@docusaurus/types';
import {editionOfVersion} from '../../model/editions';
import {formatProblems} from '../../model/problem';
import {readTopics, todayOf} from '../topics/readTopics';
import {checkSnippets} from './checkSnippets';

/** Stops a build in which a page prints a command or a file that the check finds wrong. */
export default function snippetsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'versus-snippets',
    async loadContent() {
      const {topics} = readTopics(siteDir, todayOf(new Date()));
      // Mermaid wants a browser's globals, and with them the pages would be rendered as if in one. That a drawing with the
      // hash of a text exists proves that Mermaid can read it.
      const {problems} = await checkSnippets(topics, editionOfVersion, ['diagram']);
      if (problems.length === 0) return;
      const error = new Error(`What the topics print is wrong:\n\n${formatProblems(problems)}\n`);
      // The mistake is in a file of the author's, not in ours.
      error.stack = error.message;
      throw error;
    },
  };
}
