/** Where the search of an edition has what it needs; addresses have the base path. */
export interface SearchSettings {
  /** Address of the worker's script. */
  worker: string;
  /** Address of the edition's first file. */
  index: string;
  /** Address of the page of results. */
  page: string;
  /** Where a comparison is asked for that is missing. */
  repository?: string | undefined;
}

/** The settings of the edition that is read, as the dialog in each page says them. */
export function searchSettings(): SearchSettings {
  const dialog = document.querySelector<HTMLElement>('[data-search]')!;
  const {worker, index, repository} = dialog.dataset;
  return {worker: worker!, index: index!, repository, page: dialog.querySelector('form')!.getAttribute('action')!};
}
