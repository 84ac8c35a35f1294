import {topicIndex} from '../../core/topic/topicIndex';
import {defineFeature} from '../../site/host/feature';

/** The home page of every edition: an index of its topics. */
export default defineFeature({
  name: 'home',
  styles: {home: 'src/features/home/home.css'},
  pages: ({editions}) =>
    editions.map(({url, topics}) => ({
      path: url,
      component: 'src/features/home/Home.tsx',
      data: {categories: topicIndex(topics)},
    })),
});
