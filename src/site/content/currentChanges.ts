import {readTopics} from './readTopics';
import {updateChanges, type Changes} from './changes';
import {readChanges} from './readChanges';

/** The register as it should be on the day `today`: of the current edition, without drafts. */
export function currentChanges(siteDir: string, today: string): Changes {
  const published = readTopics(siteDir, today).topics.filter(
    ({edition, facts}) => edition === 'current' && facts.draft !== true,
  );
  return updateChanges(readChanges(siteDir), published, today);
}
