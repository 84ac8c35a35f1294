import {editionFolder, editions} from '../../core/edition/editions';
import {readChanges} from './readChanges';
import {readTopics, todayOf} from './readTopics';
import {readRegistered} from './registerProblems';
import {readSupportedVersions} from './readSupportedVersions';
import type {PublishedEdition, Site, SiteSettings} from './site';

/**
 * What the project publishes. Addresses follow from folders, as Docusaurus makes them too. What is wrong with a file is
 * the matter of `checkSite`. While an author edits, drafts are shown.
 */
export function readSite(siteDir: string, settings: SiteSettings, isEditing: boolean): Site {
  const {topics} = readTopics(siteDir, todayOf(new Date()));
  const shown = topics.filter(({facts}) => isEditing || facts.draft !== true);
  const published = editions.map((edition): PublishedEdition => {
    const name = edition.isCurrent ? 'current' : edition.name;
    const {isCurrent} = edition;
    const url = settings.baseUrl + editionFolder(edition);
    return {
      edition: name,
      url,
      isCurrent,
      topics: shown
        .filter((topic) => topic.edition === name)
        .map((topic) => ({...topic, url: `${url}${topic.id}/`, isCurrent})),
    };
  });
  return {
    ...settings,
    siteDir,
    editions: published,
    topics: published.flatMap((edition) => edition.topics),
    changes: readChanges(siteDir),
    register: readRegistered(siteDir),
    supported: readSupportedVersions(siteDir).versions,
  };
}
