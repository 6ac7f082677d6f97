/** Every part of a JSON value with its depth, in the order of the document. Without recursion: files may be of any depth. */
export function forEachPart(value: unknown, visit: (part: unknown, depth: number) => void): void {
  const stack = [{ part: value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, depth } = next;
    visit(part, depth);
    if (typeof part === 'object' && part !== null)
      for (const child of Object.values(part).reverse()) stack.push({ part: child, depth: depth + 1 });
  }
}

export function depthOf(value: unknown): number {
  let deepest = 0;
  forEachPart(value, (_, depth) => {
    deepest = Math.max(deepest, depth);
  });
  return deepest;
}
