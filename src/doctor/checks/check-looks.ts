import { contrast } from '../../colours/contrast.ts';
import { writeColour } from '../../colours/read-colour.ts';
import type { Symptom } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';

/** WCAG 2.2, 1.4.3: text of common size. */
const LEAST = 4.5;

/** Text and accent of the elements against the surface that the page gives them. */
export function checkLooks({ looks = [] }: PageFacts): Symptom[] {
  const poor = looks.flatMap(({ tag, text, accent, surface }) =>
    [
      { what: 'texto', ratio: contrast(text, surface), colour: text },
      { what: 'acento', ratio: contrast(accent, surface), colour: accent },
    ]
      .filter(({ ratio }) => ratio < LEAST)
      .map(
        ({ what, ratio, colour }) =>
          `<${tag}>: ${what} ${writeColour(colour)} sobre ${writeColour(surface)}, ${figure(ratio)}:1`,
      ),
  );
  return poor.length === 0 ? [] : [{ code: 'VEN-243', where: [...new Set(poor)] }];
}

/** Cut, not rounded: 4.49 is not 4.5. */
const figure = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);
