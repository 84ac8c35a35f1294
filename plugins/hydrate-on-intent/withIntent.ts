/** The framework's scripts in a page, with everything between them. */
const FRAMEWORK = /(?:<script src="?[^">\s]+\.js"? defer(?:="?[^">]*"?)?><\/script>\s*)+/;

/**
 * The page with a small script in place of the framework's, which it loads when the reader does something. A page that
 * has none of them is left as it is.
 */
export function withIntent(html: string, script: string): string {
  // Looking for the whole takes long, and most pages are those of parts.
  if (!html.includes('<script src=')) return html;
  const [found] = FRAMEWORK.exec(html) ?? [];
  if (found === undefined) return html;
  const sources = [...found.matchAll(/src="?([^">\s]+\.js)/g)].map((match) => match[1]!);
  return html.replace(found, () => `<script data-scripts="${sources.join(' ')}">${script}</script>`);
}
