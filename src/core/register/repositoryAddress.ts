/** The `repository` of `package.json` as an address to which paths can be added; nothing where it is none of the web. */
export function repositoryAddress(repository: unknown): string | undefined {
  if (typeof repository !== 'string') return undefined;
  const address = repository.replace(/^git\+/, '').replace(/(?:\.git)?\/*$/, '');
  return /^https:\/\/\S+$/.test(address) ? address : undefined;
}

/** Where a file of the project is edited in the browser. */
export const editAddress = (repository: string, file: string): string => `${repository}/edit/main/${encodeURI(file)}`;
