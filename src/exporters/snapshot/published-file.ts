/** A file of a published folder: its place below the folder, with `/`, and what is in it, whole or in pieces. */
export interface PublishedFile {
  path: string;
  content: string | Uint8Array | Iterable<string> | AsyncIterable<string>;
}
