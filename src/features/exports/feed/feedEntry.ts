/** What the feed announces. */
export interface FeedEntry {
  /** Never changes: readers of feeds know an entry by it. */
  key: string;
  title: string;
  address: string;
  html: string;
  /** Days as YYYY-MM-DD. */
  added: string;
  changed: string;
}
