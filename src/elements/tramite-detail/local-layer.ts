/** What an institution adds to the central fiche: always marked as its own, to the eye and to a screen reader. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fiche } from '../../contract/fiche.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { link } from './section.ts';

type Layer = Fiche['localLayers'][number];

/** Layers of the trámite and of the chosen variant. */
export function layersOf({ fiche, variant }: Drawing): Layer[] {
  return fiche.localLayers.filter((layer) => layer.variant === undefined || layer.variant === variant.code);
}

/** `first`: its notice and what stands before; `last`: what stands after, and its links. */
export function localLayers(drawing: Drawing, place: 'first' | 'last'): TemplateResult[] {
  return layersOf(drawing).flatMap((layer) => {
    const { before, after, links = [], notice } = layer.blocks;
    const content =
      place === 'first'
        ? [
            notice && html`<p>${say(notice, drawing.words)}</p>`,
            before && sayRich(before, drawing.words, drawing.richLevel),
          ]
        : [
            after && sayRich(after, drawing.words, drawing.richLevel),
            links.length > 0 &&
              html`<ul class="links">
                ${links.map(({ name, url }) => html`<li>${link(url, say(name, drawing.words))}</li>`)}
              </ul>`,
          ];
    const drawn = content.filter(Boolean);
    return drawn.length > 0 ? [marked(layer, drawn, drawing)] : [];
  });
}

function marked({ institutionName }: Layer, content: unknown[], { words }: Drawing): TemplateResult {
  const by = `${words.t('detail.added_by')} ${plain(institutionName, words)}`;
  return html`<div class="local" part="local" role="group" aria-label=${by}>
    <p class="by">${words.t('detail.added_by')} ${say(institutionName, words)}</p>
    ${content.map((one) => one ?? nothing)}
  </div>`;
}
