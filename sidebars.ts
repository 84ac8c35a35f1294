import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {topicSidebars} from './src/site/content/topicSidebars';

/** Made from the topics themselves, so that a new topic needs no line here. */
export default topicSidebars(__dirname) satisfies SidebarsConfig;
