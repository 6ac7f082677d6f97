import { office } from '../../contract/institution.ts';
import { allow } from '../cases/apply-event.ts';
import { canonicalJson } from '../content-hash.ts';
import { explainIssues } from '../explain-issues.ts';
import type { Handlers } from '../handlers.ts';
import { ProblemError } from '../problems.ts';

/** What an office says of itself, written anew at the desk of its institution: every fiche that names it shows it. */
export const officeCorrectionHandlers: Pick<Handlers, 'correctOffice'> = {
  async correctOffice({ code, body: { field, before, value } }, { store, view, now }, { officer }) {
    const found = (await view()).offices.get(code);
    if (!found) throw new ProblemError('oficina-no-encontrada');
    if (found.institution !== officer.institution) throw new ProblemError('no-permitido');
    allow(officer.role !== 'verifier');
    // Sent again after a lost answer it is written already.
    if (isAlike(found[field], value)) return { office: found };
    if (!isAlike(found[field], before)) throw new ProblemError('oficina-cambio');
    const parsed = office.safeParse({ ...found, [field]: value });
    if (!parsed.success)
      throw new ProblemError('datos-no-validos', { errors: explainIssues(parsed.error.issues) });
    await store.changeCatalogue({ offices: [parsed.data] }, now());
    return { office: parsed.data };
  },
};

const isAlike = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);
