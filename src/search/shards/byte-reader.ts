/** Reads what byte-writer.ts wrote, in the same order. Throws RangeError where a file ends too early. */
export interface ByteReader {
  number(): number;
  text(): string;
  following(before: string): string;
  readonly done: boolean;
}

const decoder = new TextDecoder();

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined || shift > 28) throw new RangeError('A file of the index is cut off');
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  function text(): string {
    const length = number();
    if (at + length > bytes.length) throw new RangeError('A file of the index is cut off');
    const value = decoder.decode(bytes.subarray(at, at + length));
    at += length;
    return value;
  }

  return {
    number,
    text,
    following: (before) => before.slice(0, number()) + text(),
    get done() {
      return at >= bytes.length;
    },
  };
}
