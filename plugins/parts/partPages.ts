import {partsOf} from '../../model/parts';
import type {Export, Site} from '../exportTopics';
import type {PublishedTopic} from '../topics/publishedTopics';
import {partPage} from './partPage';

/** A page for every part of every topic. */
export const partPages: Export = (topics, site) =>
  topics.flatMap((topic) => {
    const canonicalUrl = topics.find(({id, isCurrent}) => isCurrent && id === topic.id)?.url ?? topic.url;
    return partsOf(topic.facts).map((part) => ({
      path: pathOf(topic, part.id, site),
      content: partPage(part, topic, site, canonicalUrl),
    }));
  });

const pathOf = ({url}: PublishedTopic, partId: string, {baseUrl}: Site) =>
  `${url.slice(baseUrl.length)}${partId}/index.html`;
