/** Where the person is. Asked only when they press the button; it stays in this page and is sent to nobody. */
import type { Point } from '../../internal/offices/distance.ts';

const PATIENCE_MS = 15_000;
/** A place known for five minutes is good enough for the nearest office, and comes at once. */
const OLDEST_MS = 300_000;

/** Rejects with 'denied' when the person or the page's policy says no, with 'failed' otherwise. */
export function askPosition(): Promise<Point> {
  return new Promise((resolve, reject) => {
    const fail = (reason: 'denied' | 'failed') => reject(new Error(reason));
    // A page without https has no geolocation at all.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      fail('failed');
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => fail(code === 1 ? 'denied' : 'failed'),
      { timeout: PATIENCE_MS, maximumAge: OLDEST_MS },
    );
  });
}
