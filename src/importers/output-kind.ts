import type { TramiteContent } from '../contract/tramite.ts';

/** What kind of thing a trámite gives, from its name. */
export function outputKind(name: string): TramiteContent['outputs'][number]['kind'] {
  if (/licencia|permiso|autorizaci/i.test(name)) return 'authorization';
  if (/certifica|constancia|resoluci|carné|tarjeta|título|dictamen|solvencia/i.test(name)) return 'document';
  if (/registro|inscripci/i.test(name)) return 'registration';
  return 'other';
}
