import type {Problem} from '../../core/text/problem';
import {checkNeighbours} from '../../core/topic/checkNeighbours';
import {correctionProblems} from './correctionProblems';
import {editionProblems, goneProblems} from './editionProblems';
import {readTopics} from './readTopics';
import {registerProblems} from './registerProblems';
import {readSupportedVersions} from './readSupportedVersions';

/**
 * Everything that is wrong with what authors wrote, all at once; a build and `npm run check:topics` ask the same. While an
 * author edits, an id may still change: only what is published has to be registered. `today` is YYYY-MM-DD.
 */
export function checkSite(siteDir: string, today: string, isEditing = false): Problem[] {
  const read = readTopics(siteDir, today);
  const current = read.topics
    .filter(({edition}) => edition === 'current')
    .map(({id, folder, facts, factsText}) => ({id, file: `${folder}/topic.yaml`, facts, factsText}));
  return [
    ...editionProblems(siteDir),
    ...read.problems,
    ...(isEditing ? [] : [...registerProblems(siteDir, read, today), ...goneProblems(siteDir, read)]),
    ...checkNeighbours(current),
    ...correctionProblems(siteDir, read.topics, today),
    ...readSupportedVersions(siteDir).problems,
  ];
}
