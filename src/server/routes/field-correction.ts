import { tramiteContent } from '../../contract/tramite.ts';
import { allow } from '../cases/apply-event.ts';
import { findField } from '../cases/find-field.ts';
import { followFiches } from '../cases/follow-fiches.ts';
import { setField } from '../cases/set-field.ts';
import { valueInWords } from '../cases/value-in-words.ts';
import { GONE } from '../cases/close-by-diff.ts';
import { CatalogueRefused } from '../catalogue-refused.ts';
import { cleanText } from '../clean-text.ts';
import { canonicalJson } from '../content-hash.ts';
import { explainIssues } from '../explain-issues.ts';
import { feedbacks } from '../feedback-records.ts';
import type { Handlers } from '../handlers.ts';
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import type { RecordReader } from '../records.ts';

/** What a fiche is, and not what it says: whoever keeps the catalogue changes it. */
const FIXED = ['code', 'institution', 'status', 'successor', 'merged', 'version', 'hash', 'updatedAt'];

/** A field of a fiche written anew at the desk of its institution; its reports are closed by it. */
export const fieldCorrectionHandlers: Pick<Handlers, 'correctField'> = {
  async correctField({ code, body }, services, { officer, idempotent }) {
    const { store, view, now } = services;
    type Outcome = Awaited<ReturnType<Handlers['correctField']>>;
    const done = await idempotent.kept<Outcome>();
    if (done) return done;
    const current = await view();
    const tramite = current.tramites.get(code);
    if (!tramite) throw new ProblemError('tramite-no-encontrado');
    if (tramite.institution !== officer.institution) throw new ProblemError('no-permitido');
    allow(officer.role !== 'verifier');
    const { field, value } = body;
    if (FIXED.includes(field.split('/')[1] ?? ''))
      refuse('/field', 'Ese dato lo cambia quien administra el catálogo.');
    const before = findField(tramite, field).value;
    const isWritten =
      before === value || (value !== undefined && canonicalJson(before ?? null) === canonicalJson(value));
    const open = await openFolios(store.records, code);
    // A repeat after a stop finds its own correction already written, and only goes on.
    if (!isWritten) {
      if (tramite.version !== body.version) throw new ProblemError('ficha-cambio');
      const content = setField(tramite, field, value);
      if (content === undefined) refuse('/field', 'La ficha no tiene ese campo. Revise el puntero.');
      const updatedAt = localDay(now(), current.catalogue.info.timeZone);
      const parsed = tramiteContent.safeParse({ ...(content as object), updatedAt });
      if (!parsed.success)
        throw new ProblemError('datos-no-validos', { errors: explainIssues(parsed.error.issues) });
      await write(() => store.changeCatalogue({ tramites: [parsed.data] }, now()));
    }
    const text = body.text === undefined ? undefined : cleanText(body.text);
    const { id, name, unit } = officer;
    const fresh = await view();
    await followFiches(store, fresh, now(), {
      tramite: code,
      staff: { id, name },
      ...(unit !== undefined && { unit }),
      ...(text !== undefined && text !== '' && { text }),
    });
    const still = await openFolios(store.records, code);
    const present = fresh.tramites.get(code) ?? tramite;
    const found = findField(present, field);
    const outcome: Outcome = {
      tramite: code,
      version: present.version,
      field: {
        version: present.version,
        pointer: field,
        ...(found.value !== undefined && { value: found.value }),
        words: found.value === undefined ? GONE : valueInWords(found.value),
      },
      closed: open.filter((folio) => !still.includes(folio)),
    };
    await store.write((records) => records.take(idempotent.keep(201, outcome)));
    return outcome;
  },
};

async function openFolios(records: RecordReader, code: string): Promise<string[]> {
  return (await records.list(feedbacks, { index: 'openCase', prefix: `${code} /` })).map(
    ({ folio }) => folio,
  );
}

async function write(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (error instanceof CatalogueRefused) refuse('/value', error.message);
    throw error;
  }
}

function refuse(pointer: string, detail: string): never {
  throw new ProblemError('datos-no-validos', { errors: [{ pointer, detail }] });
}
