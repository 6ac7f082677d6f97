/** The last page of the window in which somebody signed in: it tells the page that opened it, and closes. */
import { html } from 'hono/html';

/** What the opener hears. `mark` is what it gave; with it it knows its own window from another. */
export type SignInMessage =
  | { type: 'ventanilla-sign-in'; mark: string; token: string; expiresAt: string }
  | { type: 'ventanilla-sign-in'; mark: string; problem: 'refused' | 'failed' };

export const SIGN_IN_SCRIPT = '/ingreso/aviso.js';

/** Speaks to the one origin that the page names, and to nobody when the window was opened by nobody. */
export const signInScript = `'use strict';
(() => {
  const { origin, message } = document.querySelector('main').dataset;
  if (!window.opener || !origin) return;
  window.opener.postMessage(JSON.parse(message), origin);
  window.close();
})();
`;

const TEXTS = {
  done: { title: 'Ya entró', text: 'Esta ventana se cierra sola. Si no, ciérrela y vuelva a la mesa.' },
  refused: {
    title: 'Esta cuenta no puede entrar',
    text: 'No está entre el personal que atiende reportes. Pida a la persona responsable de su institución que la agregue.',
  },
  failed: {
    title: 'No se pudo entrar',
    text: 'La cuenta no respondió como se espera. Cierre esta ventana y vuelva a intentarlo, o entre con su clave.',
  },
  origin: {
    title: 'Esta página no puede abrir la mesa',
    text: 'Su dirección no está entre los dominios de la institución en el catálogo. Pida a quien lo administra que la agregue.',
  },
} as const;

/** `origin` and `message` absent: nobody is told. */
export async function signInPage(
  status: number,
  said: keyof typeof TEXTS,
  told?: { origin: string; message: SignInMessage },
): Promise<Response> {
  const { title, text } = TEXTS[said];
  const document = html`<!doctype html>
    <html lang="es">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${told ? html`<script src="${SIGN_IN_SCRIPT}" defer></script>` : ''}
      </head>
      <body>
        <main data-origin="${told?.origin ?? ''}" data-message="${told ? JSON.stringify(told.message) : ''}">
          <h1>${title}</h1>
          <p>${text}</p>
        </main>
      </body>
    </html>`;
  return new Response(String(await document), {
    status,
    headers: {
      ...SIGN_IN_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'es',
    },
  });
}

/** No cookie, no copy, no frame; the window keeps its opener, which other pages of ours give up. */
export const SIGN_IN_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
