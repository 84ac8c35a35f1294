import type {Options} from 'minisearch';

/** A part as plain MiniSearch gets it. */
export interface PlainRecord {
  id: string;
  /** Name of its topic, with other names of the sides; without it no query could say which `Scaling` it means. */
  topic: string;
  title: string;
  aliases: string;
  answer: string;
  text: string;
}

/** Its own defaults, with what a list of results shows kept in the index. */
export const miniSearchOptions: Options<PlainRecord> = {
  fields: ['topic', 'title', 'aliases', 'text'],
  storeFields: ['title', 'answer'],
  searchOptions: {prefix: true, fuzzy: 0.2},
};
