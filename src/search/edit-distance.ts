/**
 * Edits that turn one word into the other (insert, delete, replace, swap of neighbours), or `max + 1` when there are
 * more than `max`. Optimal string alignment, cut off as soon as the answer is known.
 */
export function editDistance(one: string, other: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(one.length - other.length) > max) return tooFar;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(
        (previous[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (previous[column - 1] ?? tooFar) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? tooFar) + 1);
      current.push(edits);
      if (edits < least) least = edits;
    }
    if (least > max) return tooFar;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? tooFar, tooFar);
}
