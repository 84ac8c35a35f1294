import path from 'node:path';
import {editionOfVersion} from '../../model/editions';
import {titleOf} from '../../model/parts';
import {supportedUntil, type SupportedVersions} from '../../model/supportedVersions';
import type {Changes} from '../changes/changes';
import {changedSince} from '../editions/changedSince';
import {cardPath} from '../social-cards/cardPath';
import {readFacts, todayOf} from './readTopics';
import {versionOfFile} from './versionOfFile';

/**
 * Front matter of a topic's page, made from its facts so that nothing is written twice. A page whose facts cannot be
 * read gets none, because the topics plugin is about to stop the build with the reason.
 */
export function topicFrontMatter(
  pagePath: string,
  changes: Changes,
  supported?: SupportedVersions,
): Record<string, unknown> {
  const folder = path.dirname(pagePath);
  const facts = readFacts(folder, todayOf(new Date()));
  if (!facts) return {};
  const changed = changes[path.basename(folder)]?.changed;
  return {
    title: titleOf(facts),
    description: facts.distinction,
    draft: facts.draft === true,
    hide_title: true,
    image: `/${cardPath(path.basename(folder), undefined, versionOfFile(pagePath))}`,
    changedSince: changedSince(folder, facts),
    supportedUntil: supported && supportedUntil(supported, editionOfVersion(versionOfFile(pagePath)).kubernetes),
    ...(changed === undefined ? {} : {last_update: {date: changed}}),
  };
}
