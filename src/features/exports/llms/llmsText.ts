import {markdownLink, markdownOf} from '../../../core/text/inlineText';
import {topicIndex} from '../../../core/topic/topicIndex';
import type {Site} from '../../../site/content/site';
import {twinPath} from '../../../core/register/twinPath';
import type {PublishedTopic} from '../../../site/content/site';

/** What the site is and where its topics are as Markdown, in the form of llmstxt.org. */
export function llmsText(topics: readonly PublishedTopic[], {title, tagline, origin, baseUrl}: Site): string {
  const shelves = topicIndex(topics.filter(({isCurrent}) => isCurrent)).map(({title: shelf, topics: found}) => {
    const lines = found.map(
      ({url, sides, distinction}) =>
        `- ${markdownLink(sides.join(' vs '), `${origin}${baseUrl}${twinPath(url, baseUrl)}`)}: ${markdownOf(distinction)}`,
    );
    return `## ${shelf}\n\n${lines.join('\n')}`;
  });
  const others = `## Optional\n\n- ${markdownLink('All topics as JSON', `${origin}${baseUrl}topics.json`)}: the same facts as data`;
  return `${[`# ${title}`, `> ${tagline}`, ...shelves, others].join('\n\n')}\n`;
}
