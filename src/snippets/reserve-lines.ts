/**
 * Lines for the site's style sheet that keep the room of an element before it comes, so that nothing jumps, and some air
 * around cards. Without JavaScript no room is kept, because nothing comes.
 */
import type { EmbeddableTag } from './embeddables.ts';

/** What is as high as a screen or higher: whatever follows it begins below. */
const TALL: readonly EmbeddableTag[] = [
  'tramite-detail',
  'requirements-checklist',
  'office-finder',
  'tramite-directory',
  'service-report',
];

/** In em, at which nineteen of twenty cards of the demonstration fit, by the width of the page; the card fills what is kept. */
const HEIGHTS = {
  line: [16, 12, 10],
  card: [33, 26, 20],
  summary: [52, 44, 34],
} as const;

/** Widths of the page from which the second and the third height hold. */
const FROM = ['30em', '48em'] as const;

/** Like a paragraph's, and the box's alone where a box holds the card: two in a row would touch. */
const GAP = ':not([data-tramite]) > tramite-card, .tramite-card[data-tramite] { margin-block: 1em; }';

/** Empty for what is low, or grows only when somebody uses it. `density` as it is written in the element. */
export function reserveLines(tag: EmbeddableTag, density?: string): string {
  if (tag === 'tramite-card') return cardLines(density);
  if (!TALL.includes(tag)) return '';
  return `@media (scripting: enabled) { ${tag}, .${tag}[data-tramite] { display: block; min-block-size: 100vh; } }`;
}

/** Whatever density it does not know is drawn as `card`. */
function cardLines(density = 'card'): string {
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
    GAP,
    `@media (scripting: enabled) { ${selector} { display: grid; ${rule(phone)} } }`,
    `@media (scripting: enabled) and (min-width: ${FROM[0]}) { ${selector} { ${rule(tablet)} } }`,
    `@media (scripting: enabled) and (min-width: ${FROM[1]}) { ${selector} { ${rule(desk)} } }`,
  ].join('\n');
}
