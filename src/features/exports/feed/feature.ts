import {movedTopics} from '../../../core/register/movedTopics';
import {atomFeed} from './atomFeed';
import {editionEntries} from './editionEntries';
import {changesOfPair} from '../../../site/content/changesOfPair';
import {defineFeature} from '../../../site/host/feature';

/** `/feed.xml`: what is new and what changed, part by part, and what each edition changed. */
export default defineFeature({
  name: 'feed',
  headTags: ({baseUrl, title}) => [
    {
      tagName: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: `${title}, what is new and what changed`,
        href: `${baseUrl}feed.xml`,
      },
    },
  ],
  files(site) {
    const {topics, changes, register} = site;
    const published = (address: string) => register.addresses.get(address)?.value;
    const moved = movedTopics(register);
    const ofEditions = editionEntries((pair) => changesOfPair(topics, pair, moved), published, site);
    const content = atomFeed(topics, changes, site, ofEditions);
    return content === undefined ? [] : [{path: 'feed.xml', content}];
  },
});
