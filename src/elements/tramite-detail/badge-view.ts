import { html, nothing } from 'lit';
import { plain, sayWithin } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import type { Drawn } from './section.ts';

/** A requirement that is not inscribed cannot be demanded: the number to say so with. */
export function badgeView({ fiche, words }: Drawing): Drawn {
  const { registration } = fiche.tramite;
  if (registration?.status !== 'registered') return nothing;
  const { registry, number } = registration;
  return html`<p class="badge" part="badge">
    ${sayWithin(words.t('detail.registered', { registry: plain(registry, words), number }), registry, words)}
  </p>`;
}
