import {topicIndex} from '../../core/topic/topicIndex';
import {searchFiles} from './build/searchFiles';
import {oncePerSite} from '../../site/content/oncePerSite';
import {defineFeature} from '../../site/host/feature';

/** The dialog, the page of results of each edition, and the records that both search. */
export default defineFeature({
  name: 'search',
  behaviours: {
    searchDialog: 'src/features/search/client/searchDialog.client.ts',
    searchPage: 'src/features/search/client/searchPage.client.ts',
  },
  scripts: {search: 'src/features/search/client/searchWorker.ts'},
  styles: {results: 'src/features/search/resultsPage.css'},
  pages: ({editions}) =>
    editions.map(({url, topics}) => ({
      path: `${url}search/`,
      component: 'src/features/search/SearchPage.tsx',
      data: {categories: topicIndex(topics)},
    })),
  /** Address of the first file that is loaded, by edition. */
  data: (site) => Object.fromEntries(searchesOf(site).map(({edition, entry}) => [edition, entry])),
  loadedFiles: (site) => searchesOf(site).flatMap(({edition, files}) => files.map((file) => ({...file, edition}))),
});

const searchesOf = oncePerSite(({editions, topics, baseUrl}) =>
  editions.map(({edition}) => ({edition, ...searchFiles(topics, edition, baseUrl)})),
);
