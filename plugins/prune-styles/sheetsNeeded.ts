/** A style sheet that the framework would load with the scripts of a page. */
export interface Sheet {
  name: string;
  classes: ReadonlySet<string>;
}

/**
 * The sheets beside the common one that a page needs before its scripts: enough of them for every class that it has. Two
 * sheets may hold the same rules, and one is enough.
 */
export function sheetsNeeded(
  words: ReadonlySet<string>,
  sheets: readonly Sheet[],
  inCommon: readonly string[],
): string[] {
  const styled = new Set(inCommon);
  const missingIn = ({classes}: Sheet) => [...classes].filter((name) => words.has(name) && !styled.has(name));
  const needed: string[] = [];
  for (;;) {
    const [best] = sheets
      .map((sheet) => ({...sheet, missing: missingIn(sheet)}))
      .filter(({missing}) => missing.length > 0)
      .sort((one, other) => other.missing.length - one.missing.length || one.classes.size - other.classes.size);
    if (!best) return needed;
    needed.push(best.name);
    best.missing.forEach((name) => styled.add(name));
  }
}

const COMMON = /<link rel="?stylesheet"? href="?([^">\s]*\/)[^">\s/]+\.css"?\s*\/?>/;

/** The page with links to more sheets of the same folder behind its first. */
export const withSheets = (html: string, names: readonly string[]): string =>
  html.replace(COMMON, (link, folder: string) =>
    [link, ...names.map((name) => `<link rel="stylesheet" href="${folder}${name}">`)].join(''),
  );
