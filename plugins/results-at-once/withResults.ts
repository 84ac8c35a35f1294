/** The framework's search worker among the names of built scripts; `src/search/search.ts` gives it its name. */
export function searchWorkerIn(scripts: readonly string[]): string {
  const found = scripts.filter((name) => /^search\.[0-9a-f]{8}\.js$/.test(name));
  if (found.length !== 1)
    throw new Error(`One script should be that of the search worker, and these are: ${found.join(', ') || 'none'}`);
  return found[0]!;
}

/**
 * The page of results with the script that fills it before its style sheets, which a script behind them would wait for.
 * Every other page is left as it is.
 */
export function withResults(html: string, script: string, worker: string): string {
  const [region] = /<section [^>]*data-results[^>]*>/.exec(html) ?? [];
  if (region === undefined) return html;
  const attribute = (name: string) => new RegExp(` ${name}=(?:"[^"]*"|[^\\s"'>]+)`).exec(region)?.[0];
  const [entry, repository = ''] = [attribute('data-entry'), attribute('data-repository')];
  const [sheet] = /<link [^>]*rel="?stylesheet/.exec(html) ?? [];
  if (entry === undefined || sheet === undefined)
    throw new Error('A page of results should name the index (data-entry of its region) and have a style sheet.');
  return html.replace(sheet, () => `<script data-worker="${worker}"${entry}${repository}>${script}</script>${sheet}`);
}
