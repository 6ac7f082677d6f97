/** First step: a trámite, found by its name or its code, or an element about the whole catalogue. */
import { html } from 'hono/html';
import { EMBEDDABLES, EMBEDDABLE_TAGS } from '../../snippets/embeddables.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from '../pages/rich-html.ts';
import { addressOf, type Choices } from './choices.ts';
import { hidden } from './fields.ts';
import { ELEMENT_SAYS } from './wizard-texts.ts';

const MOST_RESULTS = 8;

export function whatStep(choices: Choices, view: CatalogueView): Html {
  return html`<form role="search" action="/asistente" method="get" data-search>
      ${hidden(choices, ['q', 'code', 'institution', 'element', 'step'])}
      <label for="q">Nombre del trámite</label>
      <p class="hint" id="q-hint">También puede escribir su código, por ejemplo RNPN-0002.</p>
      <div class="row">
        <input
          type="search"
          id="q"
          name="q"
          value="${choices.q || choices.code}"
          maxlength="200"
          aria-describedby="q-hint"
          autocomplete="off"
          spellcheck="false"
        />
        <button class="button">Buscar</button>
      </div>
    </form>
    <div data-live="results">${results(choices, view)}</div>
    <h2>O algo de todo el catálogo</h2>
    <ul class="picks">
      ${EMBEDDABLE_TAGS.filter((tag) => EMBEDDABLES[tag].needs === 'nothing').map(
        (tag) =>
          html`<li>
            <a href="${addressOf(choices, { q: '', code: '', tag, step: undefined })}"
              ><strong>${EMBEDDABLES[tag].name}</strong></a
            >
            <p>${ELEMENT_SAYS[tag]}</p>
          </li>`,
      )}
    </ul>`;
}

function results(choices: Choices, view: CatalogueView): Html | string {
  const { q } = choices;
  if (q === '') return '';
  const exact = [view.tramites.get(q), view.tramites.get(q.toUpperCase())].find(
    (one) => one && one.status !== 'repealed',
  );
  const { total, hits } = view.searchIndex('es').search({ q, limit: MOST_RESULTS, page: 1 });
  const codes = exact ? [exact.code] : hits.map(({ code }) => code);
  if (codes.length === 0)
    return html`<h2 data-said>Ningún trámite con «${q}»</h2>
      <p>Pruebe con menos palabras, o con otras: las que usaría quien busca el trámite.</p>`;
  const count = exact ? 1 : total;
  const more = count > codes.length ? `, los primeros ${String(codes.length)}` : '';
  return html`<h2 data-said>${count === 1 ? 'Un trámite' : `${String(count)} trámites${more}`}</h2>
    <ol class="picks">
      ${codes.map((code) => {
        const card = view.card(code, 'es');
        const address = addressOf(choices, {
          q: '',
          code,
          institution: '',
          tag: choices.tag ?? 'tramite-card',
          step: undefined,
        });
        return card
          ? html`<li>
              <a href="${address}"><strong>${card.name}</strong></a>
              <p class="muted">${card.institution.name} · ${code}</p>
            </li>`
          : '';
      })}
    </ol>`;
}
