import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Settings } from '../settings.ts';

/** Compresses with Brotli of the given quality (0–11), or gzip 9. Done once for each kept answer. */
export function compressBody(quality: number): NonNullable<Settings['compress']> {
  return (body, encoding) =>
    new Uint8Array(
      encoding === 'br'
        ? brotliCompressSync(body, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: quality,
              [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
              [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
            },
          })
        : gzipSync(body, { level: 9 }),
    );
}
