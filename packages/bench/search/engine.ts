import type {PublishedTopic} from '../../../src/site/content/site';

/** What an engine made of the topics. */
export interface BuiltEngine {
  /** Seconds that the index took, without what the site builds anyway. */
  seconds: number;
  /** Bytes of the index as it lies on a server's disk. */
  bytes: number;
  /** Address of a script in the folder; it exports `open()` and `search(query)`, which gives addresses, best first. */
  client: string;
}

/** A search engine that is measured. */
export interface Engine {
  /** What the table calls it. */
  name: string;
  /** Puts everything that a browser needs into a folder, which is then served by itself. */
  build(topics: readonly PublishedTopic[], folder: string): Promise<BuiltEngine>;
}

/** What a client exports. */
export interface EngineClient {
  open: () => Promise<void>;
  search: (query: string) => Promise<string[]>;
}
