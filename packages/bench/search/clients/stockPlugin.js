import {
  fetchIndexesByWorker,
  searchByWorker,
} from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker.js';

/** The plugin's own default. */
const LIMIT = 8;

export const open = () => fetchIndexesByWorker('/', '');

export const search = async (query) =>
  (await searchByWorker('/', '', query, LIMIT)).map(({document}) => document.u + (document.h ?? ''));
