/** Pages that a snapshot has instead of those that need a server: searching, commenting, following, the data. */
import { html } from 'hono/html';
import { localized } from '../../contract/text.ts';
import { fold } from '../../search/fold.ts';
import type { CatalogueView } from '../../server/catalogue-view.ts';
import { pageAnswer } from '../../server/pages/layout.ts';
import { ownTexts } from './own-texts.ts';
import { staticPage } from './static-page.ts';

interface OwnPages {
  view: CatalogueView;
  lang: string;
  /** Instant of the export. */
  now: string;
  publicUrl: string;
  liveUrl?: string | undefined;
}

type Main = ReturnType<typeof html>;

/** The only page with a script: the element that searches, over the list that is read without it. */
const SEARCH_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

export async function* ownPages(pages: OwnPages): AsyncGenerator<{ path: string; content: string }> {
  const t = ownTexts(pages.lang);
  const told = (title: string, text: string): Main =>
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a href="/t/${pages.lang === 'en' ? '?lang=en' : ''}">${t.all}</a></p>`;
  yield page(pages, 'buscar', t.searchTitle, searching(pages), SEARCH_POLICY);
  yield page(pages, 'comentario', t.commentTitle, told(t.commentTitle, t.comment));
  yield page(pages, 'solicitud', t.requestTitle, told(t.requestTitle, t.request));
  if (pages.lang === 'es') yield page(pages, 'docs', t.dataTitle, data(pages));

  async function page(of: OwnPages, name: string, title: string, main: Main, policy?: string) {
    const other = of.lang === 'en' ? `/${name}` : `/${name}?lang=en`;
    const answer = await pageAnswer({
      title,
      lang: of.lang,
      view: of.view,
      ...(name === 'docs' ? {} : { otherLanguage: other }),
      main,
      indexed: name === 'buscar' || name === 'docs',
    });
    const path = `${name}${of.lang === 'es' ? '' : `.${of.lang}`}.html`;
    return {
      path,
      content: staticPage(new TextDecoder().decode(answer.body), {
        path,
        policy: policy ?? answer.headers?.['Content-Security-Policy'] ?? null,
        publicUrl: of.publicUrl,
        liveUrl: of.liveUrl,
      }),
    };
  }
}

/** What is left where a fiche was that the catalogue no longer has. */
export async function tombstone(view: CatalogueView, path: string, publicUrl: string): Promise<string> {
  const t = ownTexts('es');
  const answer = await pageAnswer({
    title: t.goneTitle,
    lang: 'es',
    view,
    indexed: false,
    main: html`<h1>${t.goneTitle}</h1>
      <p class="lead">${t.gone}</p>
      <p><a href="/t/">${t.all}</a></p>`,
  });
  const policy = answer.headers?.['Content-Security-Policy'] ?? null;
  return staticPage(new TextDecoder().decode(answer.body), { path, policy, publicUrl });
}

function searching({ view, lang }: OwnPages): Main {
  const t = ownTexts(lang);
  const listed = [...view.tramites.values()]
    .filter(({ status }) => status !== 'repealed')
    .map(({ code, name }) => ({ code, name: localized(name, lang).text }))
    .map((one) => ({ ...one, key: fold(one.name) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const letters = new Map<string, typeof listed>();
  for (const one of listed) {
    const letter = one.key.charAt(0).toUpperCase() || '#';
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  const query = lang === 'es' ? '' : `?lang=${lang}`;
  return html`<h1>${t.searchTitle}</h1>
    <script async src="v1/ventanilla.js"></script>
    <tramite-search lang="${lang}"><p>${t.fallback}</p></tramite-search>
    <h2>${t.searchLead}</h2>
    ${[...letters].map(
      ([letter, those]) =>
        html`<h3>${letter}</h3>
          <ul>
            ${those.map(({ code, name }) => html`<li><a href="/t/${code}${query}">${name}</a></li>`)}
          </ul>`,
    )}`;
}

function data({ now, lang }: OwnPages): Main {
  const t = ownTexts(lang);
  return html`<h1>${t.dataTitle}</h1>
    <p class="lead">${t.published(now.slice(0, 10))} ${t.dataLead}</p>
    <ul>
      ${t.data.map(
        ([address, what]) =>
          html`<li>
            <a href="${address}"><code>${address}</code></a
            >: ${what}
          </li>`,
      )}
      <li><code>data/fiches/CÓDIGO.json</code></li>
    </ul>`;
}
