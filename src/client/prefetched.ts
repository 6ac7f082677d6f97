/**
 * What the loader asked for before any element's code had arrived, left where the client finds it. A symbol of the
 * page's registry, because loader and client may come from different files. Its number tells files apart that would take
 * a copy for an answer (0.1), or cannot read a short card (0.2).
 */
export interface PrefetchedBatch {
  /** API base address without a slash at the end. */
  api: string;
  lang: string;
  /** Whether what only the summary density shows was left out. */
  isShort: boolean;
  codes: readonly string[];
  /** The raw answer to `GET /v1/tramites?codes=`; maybe from the browser's cache, however old. */
  response: Promise<Response>;
}

const KEY = Symbol.for('ventanilla:prefetched:v3');

/** The page's list of prefetched batches, made at first use. */
export function prefetchedBatches(): PrefetchedBatch[] {
  const page = globalThis as unknown as Record<symbol, PrefetchedBatch[] | undefined>;
  return (page[KEY] ??= []);
}
