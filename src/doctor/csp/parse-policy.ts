/** One Content Security Policy: directive → its sources. The first of two equal directives counts, as in browsers. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads what a header or a `<meta>` says; a comma separates policies, and each must allow. */
export function parsePolicies(written: string): Policy[] {
  return written
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(written: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of written.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (!name) continue;
    const directive = name.toLowerCase();
    if (!policy.has(directive)) policy.set(directive, sources);
  }
  return policy;
}
