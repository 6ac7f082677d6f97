/** Text parameters of an address, as the types that the contract's schema asks for. */
import type * as z from 'zod/mini';

type Reader = (texts: string[]) => unknown;

/**
 * Makes the reader of a query: lists are joined by commas or repeated, `true`/`1` and `false`/`0` are booleans, digits
 * are numbers. What cannot be read stays text, so that the schema refuses it. Parameters without a value are absent;
 * unknown ones are left out.
 */
export function parameterReader(
  schema: z.ZodMiniObject,
): (query: URLSearchParams) => Record<string, unknown> {
  const readers = Object.entries(schema._zod.def.shape).map(
    ([name, type]) => [name, readerOf(type as z.ZodMiniType)] as const,
  );
  return (query) => {
    const read: Record<string, unknown> = {};
    for (const [name, reader] of readers) {
      const texts = query.getAll(name).filter((text) => text !== '');
      if (texts.length > 0) read[name] = reader(texts);
    }
    return read;
  };
}

function readerOf(type: z.ZodMiniType): Reader {
  const { def } = type._zod as unknown as { def: { type: string; innerType?: z.ZodMiniType } };
  if (def.innerType) return readerOf(def.innerType);
  switch (def.type) {
    case 'array':
      return (texts) => texts.flatMap((text) => text.split(',').filter((part) => part !== ''));
    case 'boolean':
      return ([text]) =>
        text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
    case 'number':
    case 'int':
      return ([text = '']) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);
    default:
      return ([text]) => text;
  }
}
