/** Numbers and texts one after the other in few bytes; byte-reader.ts reads them back. */
export interface ByteWriter {
  /** A whole number from 0 on: one byte up to 127, two up to 16,383… */
  number(value: number): void;
  text(value: string): void;
  /** A text of which the first letters are those of the one before it. */
  following(before: string, value: string): void;
  readonly length: number;
  /** What was written so far. */
  bytes(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function byteWriter(): ByteWriter {
  let room = new Uint8Array(1024);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= room.length) return;
    const larger = new Uint8Array(Math.max(room.length * 2, length + more));
    larger.set(room.subarray(0, length));
    room = larger;
  }

  function number(value: number): void {
    reserve(5);
    let rest = value;
    while (rest > 127) {
      room[length] = (rest & 127) | 128;
      length += 1;
      rest >>>= 7;
    }
    room[length] = rest;
    length += 1;
  }

  function text(value: string): void {
    const encoded = encoder.encode(value);
    number(encoded.length);
    reserve(encoded.length);
    room.set(encoded, length);
    length += encoded.length;
  }

  return {
    number,
    text,
    following(before, value) {
      let same = 0;
      while (same < before.length && before[same] === value[same]) same += 1;
      // Half of a pair of units is not a text.
      if (/[\ud800-\udbff]$/.test(value.slice(0, same))) same -= 1;
      number(same);
      text(value.slice(same));
    },
    get length() {
      return length;
    },
    bytes: () => room.slice(0, length),
  };
}
