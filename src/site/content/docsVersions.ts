import type {Options} from '@docusaurus/plugin-content-docs';
import {editionFolder, editions, labelOf} from '../../core/edition/editions';
import {editionProblems} from './editionProblems';
import {problemsError} from './problemsError';
import {readTopics, todayOf} from './readTopics';

/**
 * The editions as the docs plugin wants them: old ones at their number, and with our own banner instead of its. Throws
 * where one is not what the list says, with all that is wrong, before the docs plugin stops at the first thing it misses.
 */
export function docsVersions(siteDir: string): Pick<Options, 'lastVersion' | 'versions'> {
  const problems = editionProblems(siteDir);
  if (problems.length > 0) throw problemsError([...problems, ...readTopics(siteDir, todayOf(new Date())).problems]);
  return {
    lastVersion: 'current',
    versions: Object.fromEntries(
      editions.map((edition) => [
        edition.isCurrent ? 'current' : edition.name,
        {
          label: labelOf(edition),
          path: editionFolder(edition).replace(/\/$/, ''),
          banner: 'none' as const,
          badge: false,
        },
      ]),
    ),
  };
}
