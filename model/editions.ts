/** The versions an edition of the site is written for. An edition is named after its Kubernetes minor. */
export interface Edition {
  kubernetes: string;
  /** Major version of Docker Engine. */
  docker: string;
}

/** The edition that has the unnumbered addresses. */
export const currentEdition = {kubernetes: '1.37', docker: '29'} as const satisfies Edition;

/** How readers see an edition, in the navigation and under each title. */
export const labelOf = ({kubernetes, docker}: Edition) => `Kubernetes ${kubernetes} · Docker Engine ${docker}`;
