/** The versions an edition of the site is written for. */
export interface Edition {
  /** Its name in addresses and folders, which is its Kubernetes minor. */
  name: string;
  kubernetes: string;
  /** Major version of Docker Engine. */
  docker: string;
  /** The Kubernetes minor whose API and client its snippets are checked against; see `packages/snippet-check/src/edition.ts`. */
  schema: string;
  /** It has the unnumbered addresses; the others are frozen in `versioned_docs`. */
  isCurrent: boolean;
}

/** Every edition of the site, newest first: the only list of them. `npx docusaurus docs:version` froze all but the first. */
export const editions = [
  {name: '1.37', kubernetes: '1.37', docker: '29', schema: '1.37', isCurrent: true},
  {name: '1.36', kubernetes: '1.36', docker: '29', schema: '1.36', isCurrent: false},
] as const satisfies readonly Edition[];

/** The edition that has the unnumbered addresses. */
export const currentEdition = editions[0];

/** How readers see an edition, in the navigation and under each title. */
export const labelOf = ({kubernetes, docker}: Pick<Edition, 'kubernetes' | 'docker'>) =>
  `Kubernetes ${kubernetes} · Docker Engine ${docker}`;

/** Folder of an edition's addresses under the site's own: nothing for the current one. */
export const editionFolder = ({name, isCurrent}: Pick<Edition, 'name' | 'isCurrent'>) => (isCurrent ? '' : `${name}/`);

/** The edition that Docusaurus calls `version`: `current`, or the name of an older one. */
export const editionOfVersion = (version: string | undefined): (typeof editions)[number] =>
  editions.find(({name, isCurrent}) => !isCurrent && name === version) ?? currentEdition;

/**
 * The path that `path`, of a page in the edition `from`, has in the edition `to`; both relative to the site's own address.
 * Pages about the whole site, and not about a topic in `topicIds`, lead to the home page of the other edition.
 */
export function pathInEdition(path: string, from: Edition, to: Edition, topicIds: readonly string[]): string {
  const page = path.startsWith(editionFolder(from)) ? path.slice(editionFolder(from).length) : path;
  const isInEditions = page === 'search/' || topicIds.includes(page.split('/')[0]!);
  return editionFolder(to) + (isInEditions ? page : '');
}
