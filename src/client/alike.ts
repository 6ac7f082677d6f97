/**
 * Whether a value is shaped like a sample, for what reads answers before the library of schemas is there. A text, number or
 * truth value stands for any of its kind, a pattern for texts that it fits, a list of one for a list of such, an empty list
 * for any list; members that end in `?` may be absent, and others besides the sample's do no harm.
 */
export function alike(value: unknown, sample: unknown): boolean {
  if (sample instanceof RegExp) return typeof value === 'string' && sample.test(value);
  if (Array.isArray(sample))
    return Array.isArray(value) && sample.every((one) => value.every((each) => alike(each, one)));
  if (typeof value !== typeof sample || value === null || Array.isArray(value)) return false;
  return (
    typeof sample !== 'object' ||
    Object.entries(sample ?? {}).every(([key, one]) => {
      const name = key.replace('?', '');
      const member = (value as Record<string, unknown>)[name];
      return (name !== key && member === undefined) || alike(member, one);
    })
  );
}
