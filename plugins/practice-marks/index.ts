import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {changePages} from '../builtPages';
import {afterwards} from '../buildSteps';
import {printedScript} from '../printedScript';
import {withMarks} from './withMarks';

/** Marks on topics and their parts what was practised in this browser, without the framework. */
export default function practiceMarksPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'versus-practice-marks',
    postBuild: afterwards(() => {
      const script = printedScript(path.join(siteDir, 'plugins/practice-marks/marks.client.ts'));
      changePages((html, file) => withMarks(html, file, script));
      return Promise.resolve();
    }),
  };
}
