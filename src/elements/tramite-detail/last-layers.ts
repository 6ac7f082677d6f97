import { html, type TemplateResult } from 'lit';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { marked } from './local-layer.ts';

/** What an institution adds after the fiche's own sections, and its links. */
export function lastLayers(drawing: Drawing): TemplateResult[] {
  const { words, richLevel } = drawing;
  return marked(drawing, ({ after, links = [] }) => [
    after && sayRich(after, words, richLevel),
    links.length > 0 &&
      html`<ul class="links">
        ${links.map(({ name, url }) => html`<li>${lineLink(url, say(name, words))}</li>`)}
      </ul>`,
  ]);
}
