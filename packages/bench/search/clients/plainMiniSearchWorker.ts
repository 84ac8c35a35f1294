import MiniSearch from 'minisearch';
import {miniSearchOptions} from '../miniSearchOptions';

/** As many as the site's own search gives. */
const MOST_RESULTS = 30;

const loading = fetch('/index.json')
  .then((response) => response.text())
  .then((text) => MiniSearch.loadJSON(text, miniSearchOptions));

self.onmessage = async ({data: {id, query}}: MessageEvent<{id: number; query: string | undefined}>) => {
  const index = await loading;
  self.postMessage({id, results: query === undefined ? [] : index.search(query).slice(0, MOST_RESULTS)});
};
