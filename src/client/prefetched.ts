/**
 * What the loader asked for before any element's code had arrived, left where the client finds it. A symbol of the
 * page's registry, because loader and client may come from different files.
 */
export interface PrefetchedBatch {
  /** API base address without a slash at the end. */
  api: string;
  lang: string;
  codes: readonly string[];
  /** The raw answer to `GET /v1/tramites?codes=`. */
  response: Promise<Response>;
}

const KEY = Symbol.for('ventanilla:prefetched:v1');

/** The page's list of prefetched batches, made at first use. */
export function prefetchedBatches(): PrefetchedBatch[] {
  const page = globalThis as unknown as Record<symbol, PrefetchedBatch[] | undefined>;
  return (page[KEY] ??= []);
}
