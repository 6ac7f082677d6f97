/** Visits a value and everything inside. Without recursion: it may be as deep as anybody likes. */
export function forEachInside(value: unknown, visit: (part: unknown, depth: number) => void): void {
  const stack = [{ part: value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, depth } = next;
    visit(part, depth);
    if (typeof part === 'object' && part !== null)
      for (const child of Object.values(part)) stack.push({ part: child as unknown, depth: depth + 1 });
  }
}
