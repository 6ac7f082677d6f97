/** Whether a report waits on this phone: asked on every page, so apart from what reads and sends it (unsent.ts). */
export function hasUnsent(baseUrl: string): boolean {
  try {
    return localStorage.getItem(unsentKey(baseUrl)) !== null;
  } catch {
    // A frame without storage has nothing in it.
    return false;
  }
}

export const unsentKey = (baseUrl: string): string => `ventanilla:unsent:${baseUrl}`;
