/** Whether a report or a vote waits on this phone: asked on every page, so apart from what reads and sends them. */
export function hasUnsent(place: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key === place || key.startsWith(`${place}:vote:`));
  } catch {
    // A frame without storage has nothing in it.
    return false;
  }
}
