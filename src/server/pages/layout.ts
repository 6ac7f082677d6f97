/** The shell of every plain page, and the headers that keep it as harmless as it looks. */
import { html, raw } from 'hono/html';
import { localized } from '../../contract/text.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from './rich-html.ts';
import { style } from './style.ts';
import { styleHash } from './style-hash.ts';
import { requestTexts } from './request-texts.ts';
import { pageTexts } from './texts.ts';
import { writeDate } from './write.ts';

export interface Page {
  title: string;
  /** Of the title, when it is not that of the page's words. */
  titleLang?: string;
  lang: string;
  /** For search engines and link previews. */
  description?: string;
  /** Path and query of this page in the other language; absent when it has only one. */
  otherLanguage?: string;
  /** Data for machines: JSON-LD, already escaped. */
  head?: Html;
  main: Html;
  view: CatalogueView | undefined;
  status?: number;
  /** Seconds; absent = not kept by any cache. */
  maxAge?: number;
  /** Code of the institution whose changes a reader of this page may want to follow. */
  institution?: string;
  /** False for pages that a search engine should not list. */
  indexed?: boolean;
  /** Paths of scripts of our own; a page has none unless it says so. */
  scripts?: readonly string[];
  /** CSS of this page alone, after that of all pages. */
  style?: string;
  /** True for a page with frames of our own. */
  framesOwn?: boolean;
}

/** Of the few sheets of this program, each counted once. */
const styleHashes = new Map<string, Promise<string>>();

/** What a page with scripts of our own may do besides: run them, ask the API, and keep itself for offline. */
const WITH_SCRIPTS = "; script-src 'self'; connect-src 'self'; worker-src 'self'";

/** No script, no image, no connection: only these style sheets, known by their hashes. */
async function contentSecurityPolicy(styles: readonly string[]): Promise<string> {
  const hashes = await Promise.all(
    styles.map((css) => {
      let hash = styleHashes.get(css);
      if (!hash) styleHashes.set(css, (hash = styleHash(css)));
      return hash;
    }),
  );
  return `default-src 'none'; style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`;
}

export function pageHeaders(): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

export async function pageAnswer(page: Page): Promise<Answer> {
  const t = pageTexts(page.lang);
  const info = page.view?.catalogue.info;
  const site = info ? localized(info.title, page.lang).text : t.siteName;
  const query = t.lang === 'en' ? '?lang=en' : '';
  const { scripts = [] } = page;
  const styles = page.style === undefined ? [style] : [style, page.style];
  const policy = `${await contentSecurityPolicy(styles)}${scripts.length > 0 ? WITH_SCRIPTS : ''}${page.framesOwn ? "; frame-src 'self'" : ''}`;
  const document = html`<!doctype html>
    <html lang="${t.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title${page.titleLang === undefined || page.titleLang === t.lang ? '' : html` lang="${page.titleLang}"`}>${page.title} – ${site}</title>
        ${page.description ? html`<meta name="description" content="${page.description}" />` : ''}
        ${page.indexed === false ? html`<meta name="robots" content="noindex" />` : ''}
        <meta name="color-scheme" content="light dark" />
        ${feedLink('/cambios.atom', t.changes)}
        ${page.institution === undefined ? '' : feedLink(`/cambios/${page.institution}.atom`, t.institutionChanges)}
        ${raw(styles.map((css) => `<style>${css}</style>`).join(''))} ${page.head ?? ''}
        ${scripts.map((path) => html`<script src="${path}" defer></script>`)}
      </head>
      <body>
        <a class="skip" href="#contenido">${t.skip}</a>
        <header class="top">
          <div class="in">
            <a class="site" href="/t/${query}">${site}</a>
            <nav aria-label="${t.siteName}">
              <a href="/buscar${query}">${t.search}</a>
              <a href="/t/${query}">${t.allTramites}</a>
              <a href="/solicitud${query}">${requestTexts(page.lang).title}</a>
              ${
                page.otherLanguage === undefined
                  ? ''
                  : html`<a
                      href="${page.otherLanguage}"
                      lang="${t.lang === 'en' ? 'es' : 'en'}"
                      hreflang="${t.lang === 'en' ? 'es' : 'en'}"
                      >${t.otherLanguage}</a
                    >`
              }
            </nav>
          </div>
          ${
            info?.notice
              ? html`<div class="notice">
                  <div class="in"><p>${localized(info.notice, page.lang).text}</p></div>
                </div>`
              : ''
          }
        </header>
        <main id="contenido" class="in" tabindex="-1">${page.main}</main>
        <footer class="foot">
          <div class="in">
            ${page.view ? html`<p class="paper">${t.dataOf(writeDate(page.view.today, page.lang))}</p>` : ''}
            <p>${site}${info?.notice ? html`. ${localized(info.notice, page.lang).text}` : ''}</p>
            <p><a href="/docs">${t.apiLink}</a> · <a href="/estado">${t.statusLink}</a> · <a href="/reglas-del-conteo">${t.countingLink}</a> · <a href="/rendicion">${t.accountLink}</a></p>
          </div>
        </footer>
      </body>
    </html>`;
  return makeAnswer(String(await document), {
    status: page.status,
    type: 'text/html; charset=utf-8',
    maxAge: page.maxAge,
    headers: { 'Content-Security-Policy': policy, 'Content-Language': page.lang },
  });
}

const feedLink = (href: string, title: string): Html =>
  html`<link rel="alternate" type="application/atom+xml" href="${href}" title="${title}" />`;

/** The form that leads from every page to a search. */
export function searchForm(lang: string, query = ''): Html {
  const t = pageTexts(lang);
  return html`<form class="noprint" role="search" action="/buscar" method="get">
    <label for="q">${t.searchLabel}</label>
    <p class="hint" id="q-hint">${t.searchHint}</p>
    <div class="row">
      <input
        type="search"
        id="q"
        name="q"
        value="${query}"
        maxlength="200"
        aria-describedby="q-hint"
        autocomplete="off"
        spellcheck="false"
      />
      ${t.lang === 'en' ? html`<input type="hidden" name="lang" value="en" />` : ''}
      <button class="button">${t.searchButton}</button>
    </div>
  </form>`;
}
