/** A list that is filled little by little: tells of each position that is asked for and not there yet. */
export interface Watched<Item> {
  /** As others see it: of its full length. */
  readonly list: Item[];
  /** Where what arrives is put. */
  readonly filled: Item[];
}

export function watched<Item>(length: number, onMissing: (position: number) => void): Watched<Item> {
  const filled: Item[] = [];
  filled.length = length;
  const list = new Proxy(filled, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      if (found === undefined && typeof key === 'string' && Number(key) < length) onMissing(Number(key));
      return found;
    },
  });
  return { list, filled };
}
