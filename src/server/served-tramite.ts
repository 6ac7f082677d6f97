import type { Tramite } from '../contract/tramite.ts';
import type { CatalogueView } from './catalogue-view.ts';
import { ProblemError } from './problems.ts';

/**
 * The trámite of a code that is in force. Throws what became of it: never published (404), merged (301 to `address` of
 * where it lives on), repealed (410, naming its successor when there is one).
 */
export function servedTramite(
  { tramites }: Pick<CatalogueView, 'tramites'>,
  code: string,
  address: (successor: string) => string,
): Tramite {
  const tramite = tramites.get(code);
  if (!tramite) throw new ProblemError('tramite-no-encontrado');
  if (tramite.status !== 'repealed') return tramite;
  const successor = successorOf(tramite, tramites);
  if (successor === undefined) throw new ProblemError('tramite-derogado');
  if (!tramite.merged) throw new ProblemError('tramite-derogado', { successor });
  throw new ProblemError('tramite-unido', { successor, headers: { Location: address(successor) } });
}

/** The last of those that took its place one after the other; undefined when the way ends nowhere or in a circle. */
function successorOf(tramite: Tramite, tramites: CatalogueView['tramites']): string | undefined {
  const seen = new Set([tramite.code]);
  let at = tramite;
  while (at.status === 'repealed') {
    if (at.successor === undefined) return at === tramite ? undefined : at.code;
    const next = tramites.get(at.successor);
    if (!next || seen.has(next.code)) return undefined;
    seen.add(next.code);
    at = next;
  }
  return at.code;
}
