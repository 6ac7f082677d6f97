/** How a ministry's colour is read on light and on dark, in words and with its figure. */
import { html } from 'hono/html';
import { contrast, legibility } from '../../colours/contrast.ts';
import { readColour } from '../../colours/read-colour.ts';
import type { Html } from '../pages/rich-html.ts';
import { LEGIBILITY, writeRatio } from './wizard-texts.ts';

/** The surfaces of the elements, as src/internal/tokens.styles.ts paints them. */
const SURFACES = [
  { name: 'Sobre fondo blanco', hex: '#ffffff', colour: { red: 255, green: 255, blue: 255 } },
  { name: 'Sobre fondo oscuro', hex: '#161616', colour: { red: 22, green: 22, blue: 22 } },
] as const;
/** What the elements clamp it to. */
const CLAMPED_TO = 7;

export function colourVerdict(accent: string): Html | string {
  const colour = readColour(accent);
  if (!colour) return '';
  const verdicts = SURFACES.map((surface) => ({ ...surface, ratio: contrast(colour, surface.colour) }));
  return html`<ul class="verdict">
      ${verdicts.map(
        ({ name, hex, ratio }) =>
          html`<li>
            <svg viewBox="0 0 48 28" width="48" height="28" aria-hidden="true" focusable="false">
              <rect width="48" height="28" rx="4" fill="${hex}" stroke="#6b6b6b" />
              <path d="M9 9h30M9 14h22M9 19h26" stroke="${accent}" stroke-width="3" />
            </svg>
            <span>${name}: <strong>${writeRatio(ratio)}</strong>, ${LEGIBILITY[legibility(ratio)]}.</span>
          </li>`,
      )}
    </ul>
    <p class="muted">Para leer bien hace falta 4,5 a 1; muy bien, 7 a 1.</p>
    ${
      verdicts.some(({ ratio }) => ratio < CLAMPED_TO)
        ? html`<p class="muted">
            Donde hace falta, los elementos lo oscurecen o lo aclaran solos hasta 7 a 1. Su sitio no: cuide
            que el resto de su texto llegue a 4,5 a 1.
          </p>`
        : ''
    }`;
}
