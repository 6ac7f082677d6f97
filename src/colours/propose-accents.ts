/** Which of a site's colours may be the one of its house: the best guess first. */
import { coloursInCss } from './colours-in-css.ts';
import { readColour, writeColour, type Colour } from './read-colour.ts';

const MOST = 5;
/** Greys, near-whites and near-blacks are on every page and say nothing. */
const LEAST_COLOURFUL = 40;
/** Two shades of one blue are one proposal. */
const ALIKE = 48;

export function proposeAccents(themeColor: string | undefined, css: readonly string[]): string[] {
  const weights = coloursInCss(css);
  const said = readColour(themeColor ?? '');
  // What the page says of itself counts more than what can be counted.
  if (said) weights.set(writeColour(said), Number.POSITIVE_INFINITY);
  const proposals: Colour[] = [];
  for (const [hex] of [...weights].sort(([, one], [, other]) => other - one)) {
    const colour = readColour(hex);
    if (!colour || !isColourful(colour) || proposals.some((other) => apart(colour, other) < ALIKE)) continue;
    proposals.push(colour);
    if (proposals.length === MOST) break;
  }
  return proposals.map(writeColour);
}

function isColourful({ red, green, blue }: Colour): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) >= LEAST_COLOURFUL;
}

function apart(one: Colour, other: Colour): number {
  return Math.hypot(one.red - other.red, one.green - other.green, one.blue - other.blue);
}
