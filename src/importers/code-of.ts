/** A permanent code from a name: `Medio Ambiente` → `medio-ambiente`. Spelling twins give the same code. */
export function codeOf(name: string): string {
  const whole = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // As long as a code may be, cut between words.
  return whole.length <= 64
    ? whole
    : whole.slice(0, whole.lastIndexOf('-', 64) > 0 ? whole.lastIndexOf('-', 64) : 64);
}
