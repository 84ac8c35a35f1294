import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseTopic} from '../../model/parseTopic';
import {titleOf} from '../../model/parts';
import {todayOf} from './readTopics';

/**
 * Front matter of a topic's page, made from its facts so that nothing is written twice. A page whose facts cannot be
 * read gets none, because the topics plugin is about to stop the build with the reason.
 */
export function topicFrontMatter(pagePath: string): Record<string, unknown> {
  const file = path.join(path.dirname(pagePath), 'topic.yaml');
  const facts = existsSync(file) ? parseTopic(file, readFileSync(file, 'utf8'), todayOf(new Date())).topic : undefined;
  if (!facts) return {};
  return {title: titleOf(facts), description: facts.distinction, draft: facts.draft === true, hide_title: true};
}
