/** How well one colour is read on another, as WCAG 2.2 counts it. */
import type { Colour } from './read-colour.ts';

/** `best`: 7:1, the figure of level AAA; `good`: 4.5:1, AA; `large`: 3:1, only letters from 24 px on; `poor`: less. */
export type Legibility = 'best' | 'good' | 'large' | 'poor';

/** 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function legibility(ratio: number): Legibility {
  if (ratio >= 7) return 'best';
  if (ratio >= 4.5) return 'good';
  return ratio >= 3 ? 'large' : 'poor';
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
