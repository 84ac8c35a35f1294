import type {Options} from '@docusaurus/plugin-content-docs';
import {editions, labelOf} from '../../model/editions';

/** The editions as the docs plugin wants them: old ones at their number, and with our own banner instead of its. */
export const docsVersions: Pick<Options, 'lastVersion' | 'versions'> = {
  lastVersion: 'current',
  versions: Object.fromEntries(
    editions.map((edition) =>
      edition.isCurrent
        ? ['current', {label: labelOf(edition)}]
        : [edition.name, {label: labelOf(edition), path: edition.name, banner: 'none' as const}],
    ),
  ),
};
