/** Number of the part in which a key is, when part N begins with `starts[N]` and the first has everything before. */
export function partOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
