/** Address of a screen of practice, with the base path: of what `query` asks for, as `say=pod-vs-container`, or of its home. */
export const screenAddress = (query?: string): string =>
  `${BASE_URL}practice/${query === undefined ? '' : `?${query}`}`;
