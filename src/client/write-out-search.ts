import { writeOut } from './write-out.ts';

/** The answer that one with short results stands for (src/contract/short-card.ts); any other value stays what it is. */
export function writeOutSearch(body: unknown): unknown {
  const { results, institutions } = Object(body) as { results?: unknown; institutions?: unknown[] };
  if (!Array.isArray(results)) return body;
  return { ...(body as object), results: results.map((one) => writeOut(one, institutions)) };
}
