/** A code from an institution and what it calls a trámite: the same in every import, and unlike that of any other name. */
import { createHash } from 'node:crypto';

const LONGEST = 64;

export function stableCode(prefix: string, name: string): string {
  const whole = `${prefix}-${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
  if (whole.length <= LONGEST && /[a-z0-9]$/i.test(whole)) return whole;
  // Two long names that begin alike are told apart by what was cut.
  const mark = createHash('sha256').update(name.trim()).digest('hex').slice(0, 8);
  return `${whole.slice(0, LONGEST - 9).replace(/-+$/, '')}-${mark}`;
}
