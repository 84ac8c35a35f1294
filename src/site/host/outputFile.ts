/** A file of the built site; `path` is relative to its root, with forward slashes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}
