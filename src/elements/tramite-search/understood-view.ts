/** What was understood besides the words, each part removable, and where to go when nothing or too much was found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Near, SearchAnswer, Understood } from '../../contract/search.ts';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { chip } from './chip.ts';

export function understoodView(
  { understood = [] }: SearchAnswer,
  words: SearchTranslator,
  onMisunderstood: (part: Understood) => void,
): TemplateResult | typeof nothing {
  if (understood.length === 0) return nothing;
  const labels = understood.map(({ label }) => label).join(', ');
  return html`<p id="understood">${words.t('search.understood', { words: labels })}</p>
    <ul class="active" aria-labelledby="understood">
      ${understood.map((part) =>
        chip(words.t('search.understood.remove', { label: part.label }), () => onMisunderstood(part)),
      )}
    </ul>`;
}

export interface NearOptions {
  baseUrl: string;
  level: (title: string) => TemplateResult;
  /** Also the category of a result; not offered where the author fixed one. */
  onCategory: ((code: string) => void) | undefined;
}

export function nearView(
  { near = [], lang }: SearchAnswer,
  words: SearchTranslator,
  { baseUrl, level, onCategory }: NearOptions,
): TemplateResult | typeof nothing {
  const shown = near.filter(({ kind }) => kind === 'tramite' || onCategory);
  if (shown.length === 0) return nothing;
  const label = ({ label, count }: Near) =>
    count === undefined ? label : html`${label} <span class="count">(${words.number(count)})</span>`;
  const query = lang === 'es' ? '' : `?lang=${lang}`;
  return html`${level(words.t('search.near'))}
    <ul class="near" role="list">
      ${shown.map(
        (one) =>
          html`<li>
            ${
              one.kind === 'tramite'
                ? html`<a class="all" href="${baseUrl}/t/${one.value}${query}">${label(one)}</a>`
                : html`<button type="button" class="button plain" @click=${() => onCategory?.(one.value)}>
                    ${label(one)}
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
}
