import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {topicSidebar} from './plugins/topics/topicSidebar';

/** Made from the topics themselves, so that a new topic needs no line here. */
export default {topics: topicSidebar(__dirname)} satisfies SidebarsConfig;
