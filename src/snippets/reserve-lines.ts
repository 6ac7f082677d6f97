/**
 * Lines for the site's style sheet that keep the room of a card before it comes, so that nothing jumps. Heights at which
 * nineteen of twenty cards of the demonstration fit, by the width of the page; the card fills what is kept.
 * Without JavaScript nothing is kept, because nothing comes.
 */
const HEIGHTS = {
  line: [16, 12, 10],
  card: [33, 26, 20],
  summary: [52, 44, 34],
} as const;

/** Widths of the page from which the second and the third height hold. */
const FROM = ['30em', '48em'] as const;

/** `density` as it is written in the element; whatever it does not know is drawn as `card`. */
export function reserveLines(density = 'card'): string {
  const known = density === 'line' || density === 'summary' ? density : 'card';
  const [phone, tablet, desk] = HEIGHTS[known];
  const [element, box] =
    known === 'card'
      ? ['tramite-card', '.tramite-card[data-tramite]']
      : [`tramite-card[density="${known}"]`, `.tramite-card[data-tramite-density="${known}"]`];
  // A link becomes a card without a density.
  const selector = [element, box, ...(known === 'card' ? ['a[href$="#tramite-card"]'] : [])].join(', ');
  // A card's text is never below 16 px, whatever the page's is.
  const rule = (em: number) => `min-block-size: max(${String(em)}em, ${String(em * 16)}px);`;
  return [
    `@media (scripting: enabled) { ${selector} { display: grid; ${rule(phone)} } }`,
    `@media (scripting: enabled) and (min-width: ${FROM[0]}) { ${selector} { ${rule(tablet)} } }`,
    `@media (scripting: enabled) and (min-width: ${FROM[1]}) { ${selector} { ${rule(desk)} } }`,
  ].join('\n');
}
