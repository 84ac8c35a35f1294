import {contentSecurityPolicy, inlineScriptsOf, withPolicy} from './contentSecurityPolicy';
import {defineFeature} from '../../site/host/feature';

const scripts = new Set<string>();

/** A policy in every page for hosts that cannot send headers, and one of all pages as a header for nginx. */
export default defineFeature({
  name: 'security-policy',
  changePage(html) {
    const ofPage = inlineScriptsOf(html);
    ofPage.forEach((script) => scripts.add(script));
    return withPolicy(html, ofPage);
  },
  finish() {
    const policy = `${contentSecurityPolicy([...scripts].sort())}; frame-ancestors 'none'`;
    return [{path: 'csp-header.conf', content: `add_header Content-Security-Policy "${policy}" always;\n`}];
  },
});
