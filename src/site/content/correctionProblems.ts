import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkCorrections, CORRECTIONS} from '../../core/register/checkCorrections';
import {editions, editionOfVersion} from '../../core/edition/editions';
import type {Problem} from '../../core/text/problem';
import type {TopicOnDisk} from './topicOnDisk';

/** Words that were corrected in one edition and stand in another; nothing where no corrections are listed. */
export function correctionProblems(siteDir: string, topics: readonly TopicOnDisk[], today: string): Problem[] {
  const file = path.join(siteDir, CORRECTIONS);
  if (!existsSync(file)) return [];
  const texts = topics.flatMap(({edition, folder, factsText, page}) => {
    const {name} = editionOfVersion(edition);
    return [
      {edition: name, file: `${folder}/topic.yaml`, text: factsText},
      {edition: name, file: `${folder}/index.mdx`, text: page.text},
    ];
  });
  return checkCorrections(readFileSync(file, 'utf8'), texts, editions, today);
}
