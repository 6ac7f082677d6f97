import { page } from '../context/page.ts';

/** What each warning of warn.ts says to the webmaster, once: what is wrong and what to do. */
export type WarningCode =
  | 'VEN-101' // no API is known
  | 'VEN-102' // the tag belongs to somebody else
  | 'VEN-103' // an element broke while drawing
  | 'VEN-104' // the catalogue does not have the code
  | 'VEN-105' // the code attribute is missing
  | 'VEN-106' // the catalogue does not answer
  | 'VEN-107' // the messages did not load
  | 'VEN-108'; // two versions on one page

const advice: Record<WarningCode, (tag: string, about: string) => string> = {
  'VEN-101': () =>
    'Falta la dirección del catálogo. Ponga el atributo api, o cargue ventanilla.js desde ella.',
  'VEN-102': (tag) => `<${tag}> ya es de otro programa de la página. Queda lo que está dentro.`,
  'VEN-103': (tag, reason) => `<${tag}> no se pudo dibujar (${reason}). Queda lo que está dentro.`,
  'VEN-104': (_, code) => `El catálogo no tiene el trámite «${code}». Revise el atributo code.`,
  'VEN-105': (tag) => `Falta el atributo code en <${tag}>. Cópielo de su ficha.`,
  'VEN-106': () => 'El catálogo no responde. Mientras tanto queda lo escrito en la página.',
  'VEN-107': () => 'No cargaron los textos. Revise que la página permita los archivos del catálogo.',
  'VEN-108': (_, version) =>
    `Hay dos versiones en la página: la ${version} y la que se ve, que llegó antes. Deje un solo guion.`,
};

const said = new Set<string>();

export function advise(code: WarningCode, tag = '', about = ''): void {
  const cause = `${code} ${tag} ${about}`;
  if (said.has(cause)) return;
  if (code === 'VEN-108') {
    // Every file of ours may find out.
    if (page().isMixed) return;
    page().isMixed = true;
  }
  said.add(cause);
  console.warn(`[ventanilla] ${code} ${advice[code](tag, about)}`);
}
