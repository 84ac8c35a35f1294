import {partsOf} from '../../core/part/parts';
import type {OutputFile} from '../../site/host/outputFile';
import type {ServedSite} from '../../site/host/feature';
import type {PublishedTopic} from '../../site/content/site';
import {partPage} from './partPage';

/** A page for every part of every topic. */
export function* partPages(topics: readonly PublishedTopic[], site: ServedSite): Generator<OutputFile> {
  const current = new Map(topics.filter(({isCurrent}) => isCurrent).map(({id, url}) => [id, url]));
  for (const topic of topics) {
    const canonicalUrl = current.get(topic.id) ?? topic.url;
    for (const part of partsOf(topic.facts)) {
      yield {path: pathOf(topic, part.id, site), content: partPage(part, topic, site, canonicalUrl)};
    }
  }
}

const pathOf = ({url}: PublishedTopic, partId: string, {baseUrl}: ServedSite) =>
  `${url.slice(baseUrl.length)}${partId}/index.html`;
