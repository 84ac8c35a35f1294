/** The Kubernetes versions whose API a manifest can be checked against, oldest first. */
export const editions = ['1.36', '1.37'] as const;

export type Edition = (typeof editions)[number];
