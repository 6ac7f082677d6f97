/** A document and how well it answers. */
export interface Ranked {
  /** Position in the order of names, which decides between equal scores. */
  document: number;
  score: number;
  /** What a synonym stood for. */
  meant?: string;
}

/** Steps into which bounds are sorted. */
const STEPS = 512;

/**
 * The best documents of many, without scoring them all: each has a bound that its score cannot exceed, and those with the
 * highest bounds are scored until no other can come among the best. "S" is in the names of most trámites of a country, and
 * ten of them are shown.
 */
export function bestOf(
  documents: Int32Array,
  most: number,
  boundOf: (document: number) => number,
  score: (document: number) => Ranked,
): Ranked[] {
  if (most <= 0) return [];
  const steps = new Uint16Array(documents.length);
  const starts = new Int32Array(STEPS + 2);
  let highest = 0;
  for (const document of documents) highest = Math.max(highest, boundOf(document));
  const width = highest / (STEPS - 1) || 1;
  for (let at = 0; at < documents.length; at += 1) {
    // The highest bounds come first.
    const step = STEPS - 1 - Math.floor(boundOf(documents[at] ?? 0) / width);
    steps[at] = step;
    starts[step + 1] = (starts[step + 1] ?? 0) + 1;
  }
  for (let step = 1; step <= STEPS; step += 1) starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(documents.length);
  for (let at = 0; at < documents.length; at += 1) {
    const step = steps[at] ?? 0;
    sorted[next[step] ?? 0] = documents[at] ?? 0;
    next[step] = (next[step] ?? 0) + 1;
  }
  let best: Ranked[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const from = starts[step] ?? 0;
    const to = starts[step + 1] ?? 0;
    if (from === to) continue;
    const last = best[most - 1];
    // Bounds of this step and of all after it are below this.
    if (last !== undefined && last.score > (STEPS - step) * width) break;
    for (let at = from; at < to; at += 1) best.push(score(sorted[at] ?? 0));
    best = best.sort(better).slice(0, most);
  }
  return best;
}

const better = (one: Ranked, other: Ranked) => other.score - one.score || one.document - other.document;
