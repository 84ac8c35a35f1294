import type {PracticeCard} from '../../../core/part/practiceCards';

/** What the schedule reads of a card, so that it can be asked before the texts are loaded. */
export type Schedulable = Pick<PracticeCard, 'id' | 'kind' | 'topic' | 'part' | 'askedOften'>;
