/**
 * Whether a value is shaped like a sample, for what reads answers before the library of schemas is there. A text, number or
 * truth value stands for any of its kind, a pattern for texts that it fits, a list of one for a list of such, an empty list
 * for any list; members in `$maybe` may be absent, and others besides the sample's do no harm.
 */
export function alike(value: unknown, sample: unknown): boolean {
  if (sample instanceof RegExp) return typeof value === 'string' && sample.test(value);
  if (Array.isArray(sample))
    return Array.isArray(value) && sample.every((one) => value.every((each) => alike(each, one)));
  if (typeof value !== typeof sample || value === null || Array.isArray(value)) return false;
  if (typeof sample !== 'object') return true;
  const members = value as Record<string, unknown>;
  return Object.entries(sample ?? {}).every(([name, one]) =>
    name === '$maybe'
      ? Object.entries(one as object).every(
          ([key, each]) => members[key] === undefined || alike(members[key], each),
        )
      : alike(members[name], one),
  );
}
