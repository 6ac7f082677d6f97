/**
 * From publication to every page in at most 15 minutes, whatever lies between: a cache in front of the server keeps an
 * answer 60 s and may give it 240 s more while it asks again; the browser that took it then keeps it 240 s and may show
 * it 240 s more while it asks again. 60 + 240 + 240 + 240 = 780 s.
 */
export const FRESHNESS_PROMISE = 900;
/** Seconds that a browser keeps what the catalogue says. */
export const CATALOGUE_AGE = 240;
/** Seconds that a cache which many share keeps it. */
export const SHARED_AGE = 60;

/** `Cache-Control` of an answer that may be kept for `age` seconds; above CATALOGUE_AGE it says nothing of the catalogue. */
export function cacheControl(age: number): string {
  const rules = ['public', `max-age=${String(age)}`];
  if (age <= CATALOGUE_AGE)
    rules.push(`s-maxage=${String(Math.min(age, SHARED_AGE))}`, `stale-while-revalidate=${String(age)}`);
  else rules.push('stale-while-revalidate=86400');
  // Old is better than nothing: a week without the server, as long as a cache in front has a copy.
  return [...rules, 'stale-if-error=604800'].join(', ');
}
