/**
 * The colours that a style sheet sets, with how much each counts. It reads no selectors and follows no variables: it is
 * a guess that a person looks at, not a browser.
 */
import { readColour, writeColour } from './read-colour.ts';

const DECLARATION = /([\w-]+)\s*:\s*([^;{}]{1,200})/g;
const WRITTEN = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]{1,80}\)/gi;
/** Names that people give to the colour of their house. */
const OF_THE_HOUSE = /primary|brand|accent|principal|primario|institucional|main-color|theme-color/i;
/** What a whole area is painted with says more than a border. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/^--/, 1],
  [/^background/, 3],
  [/^color$/, 2],
  [/^(border|fill|outline)/, 1],
];
const HOUSE_WEIGHT = 40;

/** `#0b4f9e` → weight, of all texts together. */
export function coloursInCss(texts: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const text of texts) {
    for (const [, name = '', value = ''] of text.matchAll(DECLARATION)) {
      const weight = weightOf(name);
      for (const [written] of weight === 0 ? [] : value.matchAll(WRITTEN)) {
        const colour = readColour(written);
        if (!colour) continue;
        const hex = writeColour(colour);
        weights.set(hex, (weights.get(hex) ?? 0) + weight);
      }
    }
  }
  return weights;
}

function weightOf(name: string): number {
  if (name.startsWith('--') && OF_THE_HOUSE.test(name)) return HOUSE_WEIGHT;
  return WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
}
