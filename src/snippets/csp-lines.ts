import type { Rung } from './cms.ts';
import { EMBEDDABLES } from './embeddables.ts';
import type { ReadWish } from './read-wish.ts';
import type { Wish } from './wish.ts';

/**
 * What a strict Content-Security-Policy has to allow, one directive a line; styles never. Pinned elements keep parts that
 * few people need beside their file, hence the whole folder of the version.
 */
export function cspLines(
  rung: Rung,
  { tag, mode = 'pinned', version = '', siteHasScript = false }: Wish,
  { url }: ReadWish,
): string {
  const origin = new URL(url).origin;
  if (rung === 'link' && EMBEDDABLES[tag].needs === 'nothing') return '';
  if (rung === 'frame' || rung === 'oembed') return `frame-src ${origin};`;
  const folder = siteHasScript && version === '' ? `${url}/` : `${url}/${version}/`;
  return `script-src ${mode === 'evergreen' ? `${url}/v1/` : folder};\nconnect-src ${origin};`;
}
