import { byteWriter, type ByteWriter } from './byte-writer.ts';

/** A cut of sorted records: its bytes, and the shortest text that is not before any of it and after all before it. */
interface Part {
  from: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Writes records, sorted by `key`, into parts of about `size` bytes. A record is never cut. */
export function splitBySize<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  size: number,
  write: (writer: ByteWriter, item: Item, before: string) => void,
): Part[] {
  const parts: Part[] = [];
  let writer = byteWriter();
  let from = '';
  let before = '';
  for (const item of items) {
    const key = keyOf(item);
    if (writer.length >= size) {
      parts.push({ from, bytes: writer.bytes() });
      writer = byteWriter();
      from = between(before, key);
      before = '';
    }
    write(writer, item, before);
    before = key;
  }
  if (writer.length > 0 || parts.length === 0) parts.push({ from, bytes: writer.bytes() });
  return parts;
}

/** The shortest beginning of `key` that comes after `before`. */
function between(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}
