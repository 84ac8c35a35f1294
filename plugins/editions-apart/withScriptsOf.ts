const SCRIPT =
  /<script src="?[^">\s]*\/(?:runtime~)?main(?:-(?<edition>\d[\d.]*?))?\.[0-9a-f]{8}\.js"? defer(?:="?[^">]*"?)?><\/script>\s*/g;

/** The page without the scripts of other editions; the framework names those of all on every page. */
export const withScriptsOf = (html: string, edition: string | undefined): string =>
  html.replace(SCRIPT, (script, ...rest) => ((rest.at(-1) as {edition?: string}).edition === edition ? script : ''));
