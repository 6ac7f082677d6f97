/**
 * «Quiero este servicio en línea», where a button to do it online would be; at the end when it already can be. Its code
 * comes after the fiche; until then, and without it, the same can be said on a plain page.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import type { Drawing } from './drawing.ts';

export interface VoteOptions {
  api: string | undefined;
  theme: string | undefined;
}

export function voteView(
  { fiche, words, level, base }: Drawing,
  { api, theme }: VoteOptions,
): TemplateResult {
  const { code } = fiche.tramite;
  const query = words.lang === 'en' ? '?lang=en' : '';
  return html`<feedback-buttons
    part="vote"
    code=${code}
    lang=${words.lang}
    placement="tramite-detail"
    heading-level=${level}
    api=${api ?? nothing}
    theme=${theme ?? nothing}
    ><a class="line" href=${`${ficheUrl(base, code)}/comentario${query}`}
      >${words.t('detail.vote')}</a
    ></feedback-buttons
  >`;
}
