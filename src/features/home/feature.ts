import {topicIndex} from '../../../model/topicIndex';
import {defineFeature} from '../../site/host/feature';

/** The home page of every edition: an index of its topics. */
export default defineFeature({
  name: 'home',
  styles: {home: 'src/components/Home/home.css'},
  pages: ({editions}) =>
    editions.map(({url, topics}) => ({
      path: url,
      component: 'src/components/Home/Home.tsx',
      data: {categories: topicIndex(topics)},
    })),
});
