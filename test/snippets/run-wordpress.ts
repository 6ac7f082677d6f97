/** WordPress' own filters from Debian's package, run with php-cli. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS, type WordpressLeft } from './survival.ts';

const PROGRAM = fileURLToPath(new URL('wordpress-filters.php', import.meta.url));

export const hasWordpress = (): boolean =>
  existsSync('/usr/share/wordpress/wp-includes/kses.php') && spawnSync('php', ['-v']).status === 0;

/** One answer for each case, in order, and the version of WordPress that gave it. */
export function runWordpress(cases: readonly (readonly [context: string, html: string])[]): {
  wordpress: string;
  left: (string | false)[];
} {
  const { stdout, stderr, status } = spawnSync('php', [PROGRAM], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`php: ${stderr}`);
  return JSON.parse(stdout) as { wordpress: string; left: (string | false)[] };
}

/** What WordPress leaves of every kind of snippet now. */
export function askWordpress(): WordpressLeft {
  const cases = (['post', 'comment'] as const).flatMap((context) =>
    KINDS.map(({ body }) => ({ context, html: body })),
  );
  const { wordpress, left } = runWordpress(cases.map(({ context, html }) => [context, html]));
  return { wordpress, cases: cases.map((one, index) => ({ ...one, left: String(left[index]) })) };
}
