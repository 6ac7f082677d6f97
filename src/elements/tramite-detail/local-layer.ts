/** What an institution adds to the central fiche: always marked as its own, to the eye and to a screen reader. */
import { html, type TemplateResult } from 'lit';
import type { Fiche } from '../../contract/fiche.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';

type Layer = Fiche['localLayers'][number];

/** Layers of the trámite and of the chosen variant. */
export function layersOf({ fiche, variant }: Drawing): Layer[] {
  return fiche.localLayers.filter((layer) => layer.variant === undefined || layer.variant === variant.code);
}

/** Its notice and what stands before. What stands after is in last-layers.ts. */
export function firstLayers(drawing: Drawing): TemplateResult[] {
  const { words, richLevel } = drawing;
  return marked(drawing, ({ notice, before }) => [
    notice && html`<p>${say(notice, words)}</p>`,
    before && sayRich(before, words, richLevel),
  ]);
}

/** Layers of which something is drawn. */
export function marked(drawing: Drawing, draw: (blocks: Layer['blocks']) => unknown[]): TemplateResult[] {
  const { words } = drawing;
  const added = words.t('detail.added_by');
  return layersOf(drawing).flatMap(({ blocks, institutionName }) => {
    const drawn = draw(blocks).filter(Boolean);
    if (drawn.length === 0) return [];
    return html`<div
      class="local"
      part="local"
      role="group"
      aria-label=${`${added} ${plain(institutionName, words)}`}
    >
      <p class="note by">${added} ${say(institutionName, words)}</p>
      ${drawn}
    </div>`;
  });
}
