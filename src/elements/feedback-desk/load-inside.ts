/** What is behind the door. */
export const loadInside = () => import('./desk-inside.ts');

/** Nobody waits for it after the key. When it cannot be had now it is asked for again by whoever enters. */
export function prepareInside(): void {
  loadInside().catch(() => undefined);
}
