import type { Finding, Who } from './finding.ts';

const READERS: Readonly<Record<Who, string>> = {
  editor: 'A quien edita la página',
  webmaster: 'A quien administra el sitio',
  server: 'A quien administra el servidor del sitio',
  catalogue: 'Al equipo del catálogo de trámites',
};

/** Plain words to send to whoever can mend it: complete, because its reader has not seen the page. */
export function forwardText({ code, title, where, why, remedy, paste, who }: Finding, url: string): string {
  return [
    `${READERS[who]}:`,
    '',
    `En la página ${url} hay un problema con los trámites que se muestran del catálogo.`,
    '',
    `Qué pasa: ${title} (${code})`,
    ...where.map((line) => `  - ${line}`),
    `Por qué importa: ${why}`,
    `Qué se necesita: ${remedy}`,
    ...(paste === undefined ? [] : ['', paste]),
    '',
    'Gracias.',
  ].join('\n');
}
