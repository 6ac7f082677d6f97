/** The file with what is behind an entry. */
export const loadTramites = () => import('./entry-tramites.ts');

/** Nobody waits for it between a press and its question. When it cannot be had now, it is asked for again then. */
export function prepareTramites(): void {
  loadTramites().catch(() => undefined);
}
