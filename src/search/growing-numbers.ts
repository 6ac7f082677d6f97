/** Numbers that are added one by one and kept as tightly as an array of that kind keeps them. */
export interface GrowingNumbers<Kind extends Uint8Array | Uint32Array> {
  push(value: number): void;
  readonly length: number;
  /** What is there by now. Good until the next `push`. */
  taken(): Kind;
}

const FIRST = 1024;
const GROWTH = 1.5;

/** A plain array needs eight bytes for any number, and twice that while it grows. */
export function growingNumbers<Kind extends Uint8Array | Uint32Array>(
  make: (length: number) => Kind,
): GrowingNumbers<Kind> {
  let values = make(FIRST);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(Math.ceil(length * GROWTH));
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    get length() {
      return length;
    },
    taken: () => values.subarray(0, length) as Kind,
  };
}
