/**
 * Languages that nobody speaks, to find what breaks: `es-XL` is 40 % longer and accented, `ar-XB` is mirrored.
 * Placeholders stay whole. Made from Spanish when asked for; never shipped in a file of its own.
 */
import type { Messages } from './translator.ts';

const ACCENTED: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };

export function pseudoMessages(messages: Messages): Messages {
  const long: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    const accented = message.replace(/\{\{\w+\}\}|[aeiouncs]/g, (found) => ACCENTED[found] ?? found);
    const padding = 'ëxtrá '.repeat(Math.ceil((message.length * 0.4) / 6)).trim();
    long[key] = `[${accented} ${padding}]`;
  }
  return long;
}
