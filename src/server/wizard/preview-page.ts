/**
 * `/asistente/vista`: a page like theirs that uses the very snippet that is shown, under the very policy that is
 * proposed and nothing more. What does not work here would not work there.
 */
import { html, raw } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { cspLines } from '../../snippets/csp-lines.ts';
import { readWish } from '../../snippets/read-wish.ts';
import type { Wish } from '../../snippets/wish.ts';
import { writeSnippet } from '../../snippets/write-snippet.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import { styleHash } from '../pages/style-hash.ts';
import { accentOf } from './choices.ts';
import { siteLook } from './site-looks.ts';
import { wishOf, type Catalogue, type Complete } from './wish-of.ts';

export async function previewPage(
  choices: Complete,
  catalogue: Catalogue,
  options: { keep: boolean },
): Promise<Answer> {
  const wish = wishOf(choices, catalogue);
  const shown = asShown(wish);
  const style = siteLook(choices.cms, accentOf(choices)) + shown.css;
  const document = html`<!doctype html>
    <html lang="es">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Vista previa</title>
        ${raw(`<style>${style}</style>`)} ${raw(shown.head)}
      </head>
      <body>
        <header class="top">
          <div class="in">
            <p class="name">Su institución</p>
            <p class="menu" aria-hidden="true">Inicio · Servicios · Contacto</p>
          </div>
        </header>
        <main>
          <div class="in">
            <h1>Trámites</h1>
            <p>Aquí va el texto de su página.</p>
            ${raw(shown.body)}
            <p>Aquí sigue el texto de su página.</p>
          </div>
        </main>
      </body>
    </html>`;
  const policy = [
    "default-src 'none'",
    `style-src '${await styleHash(style)}'`,
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    shown.csp.replaceAll('\n', ' '),
  ].join('; ');
  return makeAnswer(String(await document), {
    type: 'text/html; charset=utf-8',
    maxAge: options.keep ? CATALOGUE_AGE : undefined,
    headers: { 'Content-Security-Policy': policy, 'Content-Language': 'es' },
  });
}

/** What visitors get once it is pasted: the site's own script where it has one, and a frame where an address becomes one. */
function asShown(wish: Wish): { head: string; css: string; body: string; csp: string } {
  const snippet = writeSnippet(wish);
  if (snippet.rung === 'oembed') return writeSnippet({ ...wish, rung: 'frame' });
  const scripted = snippet.rung !== 'frame' && wish.siteHasScript;
  if (!scripted) return snippet;
  const there: Wish = { ...wish, siteHasScript: false, mode: 'evergreen' };
  return {
    ...snippet,
    head: writeSnippet({ ...there, rung: snippet.rung }).head,
    csp: cspLines(snippet.rung, there, readWish(there)),
  };
}
