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

/** The settings of the edition that is read: what the dialog in each page has as `data-*`, and where its form leads. */
export function searchSettings(): SearchSettings {
  const dialog = document.querySelector<HTMLElement>('[data-search]')!;
  const page = dialog.querySelector('form')!.getAttribute('action')!;
  return {...(dialog.dataset as unknown as SearchSettings), page};
}
