/**
 * A QR code as one SVG path, `M0 0h7v1h-7z…` in modules. Loaded only by who prints: a citizen who reads never pays for
 * it. Margin not included; four modules are the standard's.
 */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules of a side. */
  size: number;
  path: string;
}

export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) =>
      runsOf(row).map(
        ({ from, length }) => `M${String(from)} ${String(y)}h${String(length)}v1h-${String(length)}z`,
      ),
    )
    .join('');
  return { size, path };
}

/** Neighbouring dark modules as one stretch: a third of the bytes, and no hairlines between them on paper. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (dark && last && last.from + last.length === x) last.length += 1;
    else if (dark) runs.push({ from: x, length: 1 });
  }
  return runs;
}
