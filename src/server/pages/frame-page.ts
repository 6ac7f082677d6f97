/**
 * `/e/card/CODE`: one card in a page of our own, for sites that take nothing but frames. Without JavaScript the name, the
 * facts and the link; in a sandbox without an origin the same as elsewhere. The only pages that anybody may frame.
 */
import { html, raw } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { drawingOf } from './drawing.ts';
import { glance } from './glance.ts';
import { FRAME_SCRIPTS } from './frame-scripts.ts';
import type { Html } from './rich-html.ts';
import { styleHash } from './style-hash.ts';
import { pageTexts } from './texts.ts';

/** How a frame looks, as its address says. */
export interface FrameLook {
  theme: 'light' | 'dark' | 'auto';
  /** `#0b4f9e` */
  accent?: string;
}

const TEXTS = {
  es: {
    whole: 'Ver la ficha completa',
    missing: 'Este trámite no está en el catálogo',
    gone: 'Este trámite ya no existe',
    instead: 'En su lugar',
    search: 'Buscar un trámite',
  },
  en: {
    whole: 'See the whole page',
    missing: 'This procedure is not in the catalogue',
    gone: 'This procedure no longer exists',
    instead: 'Instead',
    search: 'Find a procedure',
  },
};

const LIGHT = '--bg:#fff;--fg:#1b1b1b;--muted:#454545;--accent:#0b4f9e';
const DARK = '--bg:#161616;--fg:#f2f2f2;--muted:#c9c9c9;--accent:#a9cbf5';
const SCHEMES: Record<FrameLook['theme'], string> = {
  light: `:root{color-scheme:light;${LIGHT}}`,
  dark: `:root{color-scheme:dark;${DARK}}`,
  auto: `:root{color-scheme:light dark;${LIGHT}}@media (prefers-color-scheme:dark){:root{${DARK}}}`,
};
/** The host's page shows around the frame: no margin of ours but what a focus ring needs. */
const BASE = `body{margin:0;padding:4px;background:var(--bg);color:var(--fg);font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word;display:flow-root}
a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1{font-size:1.25rem;line-height:1.25;margin:0 0 .4em}
dl{margin:.5em 0}dl>div{margin-block:.35em}dt{color:var(--muted)}dd{margin:0;font-weight:700}p{margin:.4em 0}.muted{color:var(--muted)}`;

/** What the query asks for; what it says wrongly is as if it said nothing. */
export function frameLook(query: URLSearchParams): FrameLook {
  const theme = query.get('theme');
  const [, accent] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(query.get('accent') ?? '') ?? [];
  return {
    theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
    ...(accent !== undefined && { accent: `#${accent.toLowerCase()}` }),
  };
}

export function cardFrame(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  look: FrameLook,
): Promise<Answer> {
  const drawing = drawingOf(view, lang);
  const { t, say } = drawing;
  const name = localized(tramite.name, lang);
  const institution = view.institutions.get(tramite.institution);
  const notice = view.catalogue.info.notice;
  return frameAnswer({
    title: name.text,
    lang,
    look,
    script: true,
    maxAge: CATALOGUE_AGE,
    main: html`<tramite-card
      code="${tramite.code}"
      lang="${lang}"
      theme="${look.theme}"
      heading-level="1"
      loading="eager"
    >
      <h1>${say(tramite.name)}</h1>
      ${institution ? html`<p class="muted">${say(institution.name)}</p>` : ''} ${glance(tramite, drawing)}
      <p><a href="${ficheAddress(tramite.code, t.lang)}">${name.text}: ${TEXTS[t.lang].whole}</a></p>
      ${notice ? html`<p class="muted">${say(notice)}</p>` : ''}
    </tramite-card>`,
  });
}

/** In place of a card: what became of it, and where to look. */
export function lostFrame(
  status: 404 | 410,
  successor: Tramite | undefined,
  lang: string,
  look: FrameLook,
): Promise<Answer> {
  const t = pageTexts(lang);
  const words = TEXTS[t.lang];
  const title = status === 410 ? words.gone : words.missing;
  return frameAnswer({
    title,
    lang,
    look,
    script: false,
    status,
    main: html`<h1>${title}</h1>
      ${
        successor
          ? html`<p>
              ${words.instead}:
              <a href="${ficheAddress(successor.code, t.lang)}">${localized(successor.name, lang).text}</a>
            </p>`
          : ''
      }
      <p><a href="/buscar${t.lang === 'en' ? '?lang=en' : ''}">${words.search}</a></p>`,
  });
}

const ficheAddress = (code: string, lang: 'es' | 'en') => `/t/${code}${lang === 'en' ? '?lang=en' : ''}`;

interface Frame {
  title: string;
  lang: string;
  look: FrameLook;
  main: Html;
  /** Whether it has an element to draw. */
  script: boolean;
  status?: number;
  maxAge?: number;
}

async function frameAnswer({ title, lang, look, main, script, status, maxAge }: Frame): Promise<Answer> {
  const { accent } = look;
  const style = `${SCHEMES[look.theme]}${accent === undefined ? '' : `:root{--tramite-accent:${accent}}`}\n${BASE}`;
  const document = html`<!doctype html>
    <html lang="${pageTexts(lang).lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="noindex" />
        <base target="_top" />
        ${raw(`<style>${style}</style>`)}
        ${script ? html`<script async src="/v1/ventanilla.js"></script>` : ''}
        <script defer src="${FRAME_SCRIPTS.inside}"></script>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
  return makeAnswer(String(await document), {
    status,
    type: 'text/html; charset=utf-8',
    maxAge,
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; style-src '${await styleHash(style)}'; base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types lit-html`,
      'Content-Language': lang,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}
