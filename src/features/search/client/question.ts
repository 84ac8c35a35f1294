import type {SearchSettings} from './searchSettings';

/** A question to the worker. */
export interface Question extends SearchSettings {
  id: number;
  /** Where its answer is shown. */
  view: 'dialog' | 'page';
  /** Left out to load what every query needs. */
  query?: string;
  /** Whether the spelling of the query is left as it is. */
  isLiteral?: boolean;
}
