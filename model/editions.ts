/** The versions an edition of the site is written for. */
export interface Edition {
  /** Its name in addresses and folders, which is its Kubernetes minor. */
  name: string;
  kubernetes: string;
  /** Major version of Docker Engine. */
  docker: string;
  /** The Kubernetes minor whose API and client its snippets are checked against; see `snippets/edition.ts`. */
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
