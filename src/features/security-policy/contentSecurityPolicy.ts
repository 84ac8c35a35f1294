import {createHash} from 'node:crypto';

/** Scripts and speculation rules that stand in a page; data for other programs (`type="application/…"`) is none. */
export const inlineScriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/g)].flatMap(({groups}) => {
    const {attributes = '', text = ''} = groups!;
    const isOther = /\ssrc[=\s]/.test(attributes) || /type="?application/.test(attributes);
    return isOther || text === '' ? [] : [text];
  });

/** Thousands of pages have the same few scripts. */
const hashes = new Map<string, string>();

function hashOf(script: string): string {
  const hash = hashes.get(script) ?? `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  hashes.set(script, hash);
  return hash;
}

/**
 * What a page may do, as the value of a `Content-Security-Policy`: its own files and the scripts that stand in it, nothing
 * from anywhere else. Styles stand in attributes too, and can load nothing from elsewhere either.
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  const allowed = [...new Set(scripts)].map(hashOf).sort();
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...allowed].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // What a reader recorded of their own voice; only a page's own script can make such an address.
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The page with its policy, before anything that the policy is about; `scripts` are those that stand in it. A page that has
 * a policy already is left as it is.
 */
export function withPolicy(html: string, scripts: readonly string[] = inlineScriptsOf(html)): string {
  if (/http-equiv="?Content-Security-Policy/i.test(html)) return html;
  const policy = contentSecurityPolicy(scripts);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}${meta}`);
}
