import type {Problem} from '../../../model/problem';
import {correctionProblems} from '../../../plugins/topics/correctionProblems';
import {editionProblems, goneProblems} from '../../../plugins/topics/editionProblems';
import {readTopics} from '../../../plugins/topics/readTopics';
import {registerProblems} from '../../../plugins/topics/registerProblems';
import {readSupportedVersions} from '../../../plugins/versions/readSupportedVersions';

/**
 * Everything that is wrong with what authors wrote, all at once; a build and `npm run check:topics` ask the same. While an
 * author edits, an id may still change: only what is published has to be registered. `today` is YYYY-MM-DD.
 */
export function checkSite(siteDir: string, today: string, isEditing = false): Problem[] {
  const read = readTopics(siteDir, today);
  return [
    ...editionProblems(siteDir),
    ...read.problems,
    ...(isEditing ? [] : [...registerProblems(siteDir, read, today), ...goneProblems(siteDir, read)]),
    ...correctionProblems(siteDir, read.topics, today),
    ...readSupportedVersions(siteDir).problems,
  ];
}
