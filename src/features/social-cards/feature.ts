import {cardPath} from '../../core/register/cardPath';
import {socialCards} from './socialCards';
import {defineFeature} from '../../site/host/feature';

/** The pictures that chat programs and social sites show beside a link. */
export default defineFeature({
  name: 'social-cards',
  frontMatter: ({id, edition}) => ({image: `/${cardPath(id, undefined, edition)}`}),
  files: (site) => socialCards(site.topics, site.siteDir),
});
