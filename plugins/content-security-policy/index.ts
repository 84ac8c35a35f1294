import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {changePages, writeChangedPages} from '../builtPages';
import {afterwards} from '../buildSteps';
import {contentSecurityPolicy, inlineScriptsOf, withPolicy} from './contentSecurityPolicy';

/** A policy in every page for hosts that cannot send headers, and one of all pages as a header for nginx. */
export default function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'versus-content-security-policy',
    postBuild: afterwards(({outDir}) => {
      const scripts = new Set<string>();
      changePages((html) => {
        const ofPage = inlineScriptsOf(html);
        ofPage.forEach((script) => scripts.add(script));
        return withPolicy(html, ofPage);
      });
      // A policy is about all that stands in a page, so this is the last change.
      writeChangedPages(outDir);
      const policy = `${contentSecurityPolicy([...scripts].sort())}; frame-ancestors 'none'`;
      writeFileSync(path.join(outDir, 'csp-header.conf'), `add_header Content-Security-Policy "${policy}" always;\n`);
      return Promise.resolve();
    }),
  };
}
