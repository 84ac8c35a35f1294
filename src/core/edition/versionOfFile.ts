/** What Docusaurus calls the edition of a topic's page, by where its file lies: `current`, or the name of an older one. */
export const versionOfFile = (file: string): string =>
  /[\\/]versioned_docs[\\/]version-([^\\/]+)[\\/]/.exec(file)?.[1] ?? 'current';
