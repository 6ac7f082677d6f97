import { posix } from 'node:path';
import { ficheFile } from '../../contract/snapshot.ts';

/** Pages that only a server has. */
const ONLY_LIVE = ['solicitud', 'asistente', 'estado', 'oembed', 'reglas-del-conteo', 'rendicion'];
/** Pages of a trámite that take or tell what people say. */
const LIVE_PAGES = ['comentario', 'voto', 'demanda', 'simplificacion', 'encuesta'];

/**
 * Where a link of a page of the server leads among files, seen from the file `from`: `/t/A?lang=en#costo` in
 * `t/index.html` is `A.en.html#costo`. What only a server can do leads to the live catalogue, when there is one.
 */
export function staticLink(href: string, from: string, liveUrl?: string): string {
  const { pathname, searchParams, search, hash } = new URL(href, 'http://snapshot');
  const lang = searchParams.get('lang') ?? 'es';
  const [, folder = '', code = '', page] = pathname.split('/');
  if (liveUrl !== undefined && (ONLY_LIVE.includes(folder) || LIVE_PAGES.includes(page ?? '')))
    return `${liveUrl}${pathname}${search}${hash}`;
  return relative(from, target()) + hash;

  function target(): string {
    const ending = lang === 'es' ? '.html' : `.${lang}.html`;
    if (folder === 'cambios.atom' || folder === 'cambios') return pathname.slice(1);
    if (folder !== 't') return folder === 'docs' ? 'docs.html' : `${folder}${ending}`;
    if (code === '') return `t/index${ending}`;
    if (page === 'comentario') return `comentario${ending}`;
    if (page !== undefined) return `t/${code}/${page}${ending}`;
    return code.endsWith('.txt') ? `t/${code}` : ficheFile(code, lang);
  }
}

/** From a file to another of the same folder, as a link says it. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
