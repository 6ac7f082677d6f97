/**
 * What a person pastes for an element, by the system of the site and what that person may do there: the best rung of the
 * ladder that survives, the script's line, the policy's lines, and what to do step by step. Pure.
 */
import { LINK_PASTE, placeOf, scriptPlace, type Rung } from './cms.ts';
import { cspLines } from './csp-lines.ts';
import { EMBEDDABLES } from './embeddables.ts';
import { readWish, type ReadWish } from './read-wish.ts';
import { reserveLines } from './reserve-lines.ts';
import type { Wish } from './wish.ts';
import { writeBody } from './write-body.ts';
import { writeTag } from './write-tag.ts';

export interface Snippet {
  rung: Rung;
  /** The script's line, '' when this rung needs none or the site has it already. */
  head: string;
  /** Who puts it there: the person of the wish, or somebody who may change the template. */
  headBy: 'you' | 'webmaster' | 'nobody';
  /** For the site's own style sheet, '' when there is nothing to say. Never inline. */
  css: string;
  /** What is pasted into the content. */
  body: string;
  /** What a site with a Content-Security-Policy has to allow, one directive a line. */
  csp: string;
  /** In Spanish, in order. */
  steps: string[];
  /** What to know besides. */
  notes: string[];
}

/** Throws an error in Spanish, with what to do, when the wish cannot be fulfilled as it is. */
export function writeSnippet(wish: Wish): Snippet {
  const read = readWish(wish);
  const rung = wish.rung ?? rungsFor(wish)[0] ?? 'link';
  const adopted = rung === 'link' && EMBEDDABLES[wish.tag].needs === 'code';
  const markup = rung === 'element' || rung === 'data' || adopted;
  const canAdd = placeOf(wish.cms, wish.role).alone.includes('element');
  const scripted = markup && (wish.siteHasScript === true || scriptPlace(wish.cms) !== undefined);
  const head = scripted && !wish.siteHasScript ? scriptLine(wish, read) : '';
  const headBy = head === '' ? 'nobody' : canAdd ? 'you' : 'webmaster';
  // Where the site has the script, whoever put it there has the lines that keep the room too.
  const reserves = canAdd || head !== '';
  const css = scripted ? styleLines(wish, read, reserves) : '';
  return {
    rung,
    head,
    headBy,
    css,
    body: writeBody(rung, wish, read),
    csp: scripted || !markup ? cspLines(rung, wish, read) : '',
    steps: stepsOf(wish, rung, headBy, css),
    notes: notesOf(wish, rung, headBy),
  };
}

/** All rungs that show the element there, the best first; `link` alone when nothing else is left. */
export function rungsFor({ tag, cms, role, siteHasScript = false }: Wish): Rung[] {
  const place = placeOf(cms, role);
  const { framed } = EMBEDDABLES[tag];
  const rungs = (siteHasScript ? place.withScript : place.alone).filter(
    (rung) => framed || (rung !== 'frame' && rung !== 'oembed'),
  );
  return rungs.length > 0 ? rungs : ['link'];
}

function scriptLine({ tag, mode = 'pinned', version, integrity }: Wish, { url }: ReadWish): string {
  if (mode === 'evergreen')
    return `<script async crossorigin="anonymous" src="${url}/v1/ventanilla.js"></script>`;
  return writeTag('script', {
    src: `${url}/${version ?? ''}/${tag}.js`,
    integrity,
    crossorigin: 'anonymous',
    defer: 'defer',
  });
}

function styleLines({ tag, density, reserve = true }: Wish, { accent }: ReadWish, reserves: boolean): string {
  return [
    ...(accent === undefined ? [] : [`:root { --tramite-accent: ${accent}; }`]),
    ...(reserve && reserves ? [reserveLines(tag, density)] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

function stepsOf({ cms, role }: Wish, rung: Rung, headBy: Snippet['headBy'], css: string): string[] {
  const place = placeOf(cms, role);
  const script = scriptPlace(cms);
  const paste =
    rung === 'oembed'
      ? 'En un párrafo nuevo pegue la dirección sola, sin nada más en la línea. Al publicar se ve la tarjeta.'
      : rung === 'link' && place.filter === 'frames-only'
        ? LINK_PASTE
        : place.paste;
  return [
    ...(headBy === 'you' && script !== undefined ? [script] : []),
    ...(headBy === 'webmaster'
      ? [
          css === ''
            ? 'Envíe la línea del script a quien administra la plantilla del sitio; se pone una sola vez.'
            : 'Envíe la línea del script y las de estilo a quien administra la plantilla del sitio; se ponen una sola vez.',
        ]
      : []),
    ...(css === '' || headBy === 'webmaster'
      ? []
      : ['Agregue las líneas de estilo a la hoja de estilos del sitio.']),
    paste,
    'Guarde, abra la página como la ve el público y compruebe que aparece.',
  ];
}

function notesOf({ mode = 'pinned', lang, theme }: Wish, rung: Rung, headBy: Snippet['headBy']): string[] {
  const noPlace = rung === 'link' && (lang !== undefined || theme !== undefined);
  return [
    ...(headBy === 'webmaster'
      ? [
          'Mientras el sitio no tenga el script, las personas ven el enlace con el nombre, que funciona igual.',
        ]
      : []),
    ...(headBy !== 'nobody' && mode === 'pinned'
      ? ['La versión queda fija: el navegador rechaza el archivo si cambia un solo carácter.']
      : []),
    ...(noPlace
      ? ['Un enlace no puede decir el idioma ni el tema: se toman de la página o de la línea del script.']
      : []),
  ];
}
