import type {LoadContext, Plugin} from '@docusaurus/types';
import {changePages} from '../builtPages';
import {afterwards} from '../buildSteps';
import {intentScript} from './intentScript';
import {withIntent} from './withIntent';

/** Leaves the framework's scripts out of pages until the reader does something. */
export default function hydrateOnIntentPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'versus-hydrate-on-intent',
    postBuild: afterwards(() => {
      const script = intentScript(siteDir);
      changePages((html) => withIntent(html, script));
      return Promise.resolve();
    }),
  };
}
