/** What the rich-text parser left out, as a Spanish sentence for the report. */
import type { Dropped } from '../richtext/dropped.ts';

const KINDS: readonly [RegExp, string][] = [
  [/^attribute /, 'el atributo '],
  [/^element /, 'el elemento '],
  [/^formatting /, 'el formato '],
  [/^link /, 'la dirección (queda su texto) '],
  [/^nesting$/, 'niveles de más (queda su texto)'],
];

export function describeDropped(column: string, { what, count, example }: Dropped): string {
  const [start, name] = KINDS.find(([pattern]) => pattern.test(what)) ?? [/^/, ''];
  const times = count === 1 ? '1 vez' : `${count} veces`;
  return `En «${column}» se quitó ${what.replace(start, name)}, ${times}${example ? `: «${example}»` : ''}.`;
}
