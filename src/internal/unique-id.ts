/** An id that no other element of ours on the page has: light-DOM labels point at their fields by it. */
let last = 0;
const page = Math.trunc(performance.now() * 1000).toString(36);

export function uniqueId(stem: string): string {
  last += 1;
  return `ventanilla-${stem}-${page}-${last}`;
}
