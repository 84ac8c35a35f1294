import type {SearchRecord, TopicRecords} from '@site/src/core/part/searchRecords';

/** Something that was found. */
export interface Found {
  /** `docker-vs-kubernetes/scaling`, or the id of a topic alone. */
  key: string;
  url: string;
  record: SearchRecord;
  topic: Pick<TopicRecords, 'id' | 'title' | 'sides' | 'place'>;
  score: number;
}
