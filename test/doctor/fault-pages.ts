/**
 * Pages of a ministry with one fault each, as editors, themes and servers really make them, and healthy ones. `api` is
 * the catalogue's address; `version` and `hash` are those of its pinned card.
 */
import type { FindingCode } from '../../src/doctor/finding.ts';

export interface Published {
  api: string;
  version: string;
  hash: string;
}

export interface TestPage {
  name: string;
  html: string;
  headers?: Record<string, string>;
  /** What the doctor must say, and nothing else. */
  finds: FindingCode[];
  /** A word that the remedy must have. */
  remedy?: RegExp;
  /** Seen without running the page. */
  unrun?: boolean;
  /** On the page itself the loader is there, so that the overlay can say it. */
  overlay?: boolean;
}

interface Parts {
  head?: string;
  body?: string;
  script?: string;
}

/** Everything that an honest page of WordPress has around an element. */
export function testPages({ api, version, hash }: Published): TestPage[] {
  const loader = `<script async src="${api}/v1/ventanilla.js"></script>`;
  const pinned = `<script defer crossorigin="anonymous" src="${api}/${version}/tramite-card.js" integrity="${hash}"></script>`;
  const link = `<a href="${api}/t/RNPN-0002">Renovar el DUI</a>`;
  const card = `<tramite-card code="RNPN-0002">${link}</tramite-card>`;
  const page = ({ head = '', body = card, script = loader }: Parts) => `<!doctype html><html lang="es"><head>
    <meta charset="utf-8"><title>Trámites</title><link rel="icon" href="data:,">${head}${script}</head>
    <body><main id="contenido"><h1>Trámites</h1><h2>Documentos</h2>${body}</main></body></html>`;
  const wordpress = '<meta name="generator" content="WordPress 6.8">';
  const drupal = '<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">';
  const joomla = '<meta name="generator" content="Joomla! - Open Source Content Management">';
  const style = '<link rel="stylesheet" href="/oscuro.css">';

  const healthy: Omit<TestPage, 'finds'>[] = [
    { name: 'sana', html: page({}), overlay: true },
    { name: 'sana-fijada', html: page({ script: pinned }) },
    {
      name: 'sana-con-tipos-de-confianza',
      html: page({}),
      headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      overlay: true,
    },
    {
      name: 'sana-con-caja',
      html: page({
        head: wordpress,
        body: `<div class="tramite-card" data-tramite="card" data-tramite-code="RNPN-0002"><p>${link}</p></div>`,
      }),
      overlay: true,
    },
    {
      name: 'sana-con-enlace',
      html: page({
        head: drupal,
        body: `<p><a href="${api}/t/RNPN-0002#tramite-card">Renovar el DUI</a></p>`,
      }),
      overlay: true,
    },
    {
      name: 'sana-y-estricta',
      html: page({}),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${api}/v1/; connect-src ${api}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
      overlay: true,
    },
    {
      name: 'sana-que-explica-como-pegar',
      html: page({
        body: `${card}<p>Puede leer también la <a href="${api}/t/RNPN-0001">ficha del DUI por primera vez</a>.</p>
          <h3>Cómo lo hicimos</h3><pre><code>&lt;tramite-card code="RNPN-0002"&gt;</code></pre>`,
      }),
      overlay: true,
    },
    {
      name: 'sana-con-titulo-propio',
      html: page({ body: `<tramite-card code="RNPN-0002" heading-level="3">${link}</tramite-card>` }),
      overlay: true,
    },
  ];

  const faulty: TestPage[] = [
    {
      name: 'sin-script',
      html: page({ head: wordpress, script: '' }),
      finds: ['VEN-201'],
      remedy: /WordPress quita las etiquetas script/,
      unrun: true,
    },
    {
      name: 'dos-veces',
      html: page({ script: loader + loader }),
      finds: ['VEN-202'],
      remedy: /una sola etiqueta script/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'fijada-y-al-dia',
      html: page({ script: loader + pinned }),
      finds: ['VEN-203'],
      remedy: /Elija uno/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'otro-integrity',
      html: page({ script: pinned.replace('integrity="sha384-', 'integrity="sha384-AAAA') }),
      finds: ['VEN-206'],
      remedy: /Copie de nuevo la etiqueta script/,
      unrun: true,
    },
    {
      name: 'politica-sin-datos',
      html: page({}),
      headers: { 'Content-Security-Policy': `script-src ${api}/v1/; connect-src 'self'` },
      finds: ['VEN-212'],
      remedy: /connect-src/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'politica-sin-script',
      html: page({ head: drupal }),
      headers: { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" },
      finds: ['VEN-211'],
      remedy: /Security Kit/,
      unrun: true,
    },
    {
      name: 'tipos-de-confianza',
      html: page({ body: `<tramite-search><a href="${api}/t/">Todos los trámites</a></tramite-search>` }),
      headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types dompurify" },
      finds: ['VEN-213'],
      remedy: /trusted-types/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'solo-el-enlace',
      html: page({ head: joomla, body: `<p>${link}</p>` }),
      finds: ['VEN-221'],
      remedy: /filtro de Joomla/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'como-texto',
      html: page({
        head: wordpress,
        body: `<p>&lt;tramite-card code=&#8221;RNPN-0002&#8243;&gt;${link}&lt;/tramite-card&gt;</p>`,
      }),
      finds: ['VEN-222'],
      remedy: /HTML personalizado/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'atributos-vaciados',
      html: page({ head: joomla, body: `<div class="tramite-card"><p>${link}</p></div>` }),
      finds: ['VEN-223'],
      remedy: /modo de código/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'codigo-desconocido',
      html: page({
        body: `<tramite-card code="RNPN-9999"><a href="${api}/t/RNPN-9999">Renovar</a></tramite-card>`,
      }),
      finds: ['VEN-104'],
      remedy: /copie el código de su ficha/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'sin-codigo',
      html: page({ body: `<tramite-card>${link}</tramite-card>` }),
      finds: ['VEN-105'],
      remedy: /atributo code/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'ids-repetidos',
      html: page({ head: joomla, body: `<div id="modulo">A</div><div id="modulo">B</div>${card}` }),
      finds: ['VEN-241'],
      remedy: /módulo publicado dos veces/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'salta-un-titulo',
      html: page({ body: `<tramite-card code="RNPN-0002" heading-level="5">${link}</tramite-card>` }),
      finds: ['VEN-242'],
      remedy: /Quite el atributo heading-level/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'poco-contraste',
      html: page({ head: style }),
      finds: ['VEN-243'],
      remedy: /--tramite-surface/,
      overlay: true,
    },
    {
      name: 'otra-etiqueta',
      html: page({ body: `<tramite-carta code="RNPN-0002">${link}</tramite-carta>${card}` }),
      finds: ['VEN-224'],
      remedy: /Corrija el nombre/,
      unrun: true,
      overlay: true,
    },
    {
      name: 'vacia',
      html: page({ body: '<tramite-card code="RNPN-0002"></tramite-card>' }),
      finds: ['VEN-225'],
      remedy: /Escriba dentro/,
      unrun: true,
    },
    {
      name: 'no-esta',
      html: page({ script: loader.replace(api, `${api}/antes`) }),
      finds: ['VEN-204'],
      unrun: true,
    },
  ];
  return [...healthy.map((one) => ({ ...one, finds: [], unrun: true })), ...faulty];
}

/** What the page «poco-contraste» has: a dark surface under our dark text. */
export const DARK_SHEET = ':root{--tramite-surface:#2b2b2b}';
