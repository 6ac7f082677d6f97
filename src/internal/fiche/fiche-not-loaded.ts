/** What stands in place of what is drawn from a fiche that could not be had. */
import { html, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { notLoaded } from '../not-loaded.ts';
import { ficheUrl } from './fiche-url.ts';
import { lineLink } from './line-link.ts';

interface Asked {
  error: unknown;
  words: FicheTranslator;
  client: { readonly baseUrl: string } | undefined;
  retry: () => unknown;
}

export function ficheNotLoaded(
  host: HTMLElement & { code: string },
  { error, words, client, retry }: Asked,
): TemplateResult {
  const { code } = host;
  const asked = client !== undefined && code !== '';
  const view = notLoaded(host, { error, words, asked, retry });
  // Gone for good: its page in the catalogue names what took its place.
  return asked && (error as { status?: number }).status === 410
    ? html`<div class="box" part="error">
        <slot></slot>
        <p class="note">${words.t('card.tag.repealed')}</p>
        ${lineLink(ficheUrl(client.baseUrl, code, words.lang), words.t('detail.catalogue', { code }))}
      </div>`
    : view;
}
