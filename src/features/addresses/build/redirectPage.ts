import {escapeHtml} from '../../../core/text/inlineText';
import type {MovedAddress} from './movedAddresses';

/**
 * A page that leads on: at once with or without a script, and with a link where neither may act. Only a script can keep
 * what follows the address (`?…`, `#…`), so it acts where there is such a thing, and stops the page before the browser
 * reads that it should go on without. It reads its target from its own element: so it is the same on all pages, and a
 * policy for scripts needs one hash.
 */
export function redirectPage({to, title, topicUrl}: MovedAddress, origin: string): string {
  const [target, name] = [escapeHtml(to), escapeHtml(title)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="canonical" href="${escapeHtml(origin + topicUrl)}">
<script data-to="${target}">${KEEP_REST}</script>
<meta http-equiv="refresh" content="0; url=${target}">
<p>This page has moved: <a href="${target}">${name}</a></p>
</html>
`;
}

/** A fragment of the old address names a finer place than that of the new one. */
const KEEP_REST =
  "if(location.search||location.hash){stop();const[path,part]=document.currentScript.dataset.to.split('#');" +
  "location.replace(path+location.search+(location.hash||(part?'#'+part:'')))}";
