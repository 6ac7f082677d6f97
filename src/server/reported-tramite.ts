import type { FeedbackInput } from '../contract/feedback.ts';
import type { Tramite } from '../contract/tramite.ts';
import { ProblemError } from './problems.ts';
import type { Store } from './store.ts';

/** The fiche at the version that the person saw; the present one when that is not said or no longer kept. */
export async function reportedTramite(
  { version }: Pick<FeedbackInput, 'version'>,
  present: Tramite,
  store: Pick<Store, 'version'>,
): Promise<Tramite> {
  if (version === undefined || version === present.version) return present;
  const kept = version > 0 ? await store.version(present.code, version) : undefined;
  if (kept) return kept.tramite;
  if (version > 0 && version < present.version) return present;
  throw new ProblemError('datos-no-validos', {
    errors: [
      {
        pointer: '/version',
        detail: `El trámite va por la versión ${String(present.version)}. Envíe la versión de la ficha que la persona vio.`,
      },
    ],
  });
}
