/** JSON Pointers of the members that the author wrote and the contract does not know: reported, not lost in silence. */
export function unknownFields(written: unknown, understood: unknown, pointer = ''): string[] {
  if (typeof written !== 'object' || written === null) return [];
  if (typeof understood !== 'object' || understood === null) return [pointer || '/'];
  return Object.entries(written).flatMap(([name, value]) => {
    const here = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (!Object.hasOwn(understood, name)) return value === undefined ? [] : [here];
    return unknownFields(value, (understood as Record<string, unknown>)[name], here);
  });
}
