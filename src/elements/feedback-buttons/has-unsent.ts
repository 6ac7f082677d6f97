/** Whether a report waits on this phone: asked on every page, so apart from what reads and sends it (unsent.ts). */
export function hasUnsent(place: string): boolean {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    // A frame without storage has nothing in it.
    return false;
  }
}
