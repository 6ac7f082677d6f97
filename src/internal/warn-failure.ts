/** One console warning for the webmaster about why an element could not show its data, with what to do. */
import { failureReason } from './failure.ts';
import { warn } from './warn.ts';

export interface FailedElement {
  localName: string;
  /** Undefined for elements that take no code. */
  code?: string;
}

/** `hasClient` is false when nobody said where the catalogue is. */
export function warnFailure(element: FailedElement, hasClient: boolean, error: unknown): void {
  const { localName, code } = element;
  if (!hasClient) {
    warn(
      'VEN-101',
      'Falta la dirección del catálogo. Ponga el atributo api, o cargue ventanilla.js desde el catálogo.',
    );
  } else if (code === '') {
    warn('VEN-105', `Falta el atributo code en <${localName}>. Cópielo de la ficha del trámite.`, localName);
  } else if (failureReason(error) === 'not_found') {
    warn('VEN-104', `El catálogo no tiene el trámite «${code ?? ''}». Revise el atributo code.`, code);
  } else {
    warn('VEN-106', 'El catálogo no responde. Mientras tanto se ve el contenido escrito en la página.');
  }
}
