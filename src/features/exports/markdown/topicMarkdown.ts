import {editionOfVersion} from '../../../core/edition/editions';
import {markdownOf} from '../../../core/text/inlineText';
import {licence} from '../../../core/topic/licence';
import {oldestCheck} from '../../../core/part/partText';
import {titleOf} from '../../../core/part/parts';
import {sectionMarkdown} from '../../../core/part/sectionMarkdown';
import {sections} from '../../../core/topic/sections';
import type {Site} from '../../../site/content/site';
import {editionLabel} from '../../../core/edition/editionLabel';
import {proseLink} from '../../../core/edition/editionHome';
import type {PublishedTopic} from '../../../site/content/site';
import {pageMarkdown} from '../../../core/page/pageMarkdown';

/** A whole topic as Markdown: what its page says, in the order of the page, with absolute links. */
export function topicMarkdown(topic: PublishedTopic, {origin, baseUrl}: Pick<Site, 'origin' | 'baseUrl'>): string {
  const address = origin + topic.url;
  const facts = sections.flatMap(({id, component}) =>
    component === null || component === 'Diagram' ? [] : [[component, sectionMarkdown(topic.facts, id, address)]],
  );
  const components = {...(Object.fromEntries(facts) as Record<string, string>), TopicHead: headOf(topic, address)};
  const resolve = (link: string) => new URL(proseLink(link, topic, baseUrl), address).href;
  try {
    return pageMarkdown(topic.page, {components, resolve, edition: editionOfVersion(topic.edition)});
  } catch (error) {
    throw new Error(`${topic.folder}/index.mdx, ${(error as Error).message}`, {cause: error});
  }
}

function headOf({edition, facts}: PublishedTopic, address: string): string {
  return [
    `# ${markdownOf(titleOf(facts))}`,
    markdownOf(facts.distinction),
    `As of ${editionLabel(edition)}. Oldest check of a row: ${oldestCheck(facts.rows)}. Licence: ${licence.name}. Page: <${address}>`,
  ].join('\n\n');
}
