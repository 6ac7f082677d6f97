/**
 * Closes reports when the field that they point at was corrected, whoever corrected it: the desk, an import, another
 * process. It follows the catalogue's changes from where it was; place and closings are one transaction, so that a stop
 * in between neither loses nor repeats anything.
 */
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import type { Collection, RecordWriter } from '../records.ts';
import type { ChangePosition, CaseEvent, Store, StoredFeedback } from '../store.ts';
import { closeByDiff } from './close-by-diff.ts';
import { writeCase } from './write-case.ts';

interface Place extends ChangePosition {
  follower: string;
}

export const places: Collection<Place> = { name: 'place', key: ({ follower }) => follower, indexes: {} };
export const FOLLOWER = 'reports';
const CHANGES_AT_ONCE = 500;

/** Who says that it was corrected; absent = the catalogue itself, in the name of the institution. */
export type Correction = Pick<CaseEvent, 'staff' | 'unit' | 'text'> & { tramite: string };

/** Folios of the cases that were closed, supporters left out. */
export async function followFiches(
  store: Store,
  { catalogue, institutions }: CatalogueView,
  now: Date,
  correction?: Correction,
): Promise<string[]> {
  const names = (code: string) => institutions.get(code)?.name.es ?? code;
  const day = localDay(now, catalogue.info.timeZone);
  const signed = { at: now.toISOString(), day, names, correction };
  const closed: string[] = [];
  for (;;) {
    // Read before the transaction, in which nothing but records may be asked for.
    const place = await store.records.get(places, FOLLOWER);
    const next = await nextStretch(store, place);
    if (!next) return closed;
    const fiches = new Map<string, Tramite | undefined>();
    for (const code of next.codes) fiches.set(code, await store.tramite(code));
    const folios = await store.write(async (records) => {
      // Another process was faster: what it left is read anew.
      if (!isSamePlace(place, await records.get(places, FOLLOWER))) return [];
      const done: string[] = [];
      for (const [code, fiche] of fiches) done.push(...(await closeReports(records, code, fiche, signed)));
      await records.put(places, { follower: FOLLOWER, ...next.to });
      return done;
    });
    closed.push(...folios);
  }
}

/** Trámites that changed after a place, and the place behind them; undefined when there is nothing more to follow. */
async function nextStretch(
  store: Store,
  place: Place | undefined,
): Promise<{ codes: string[]; to: ChangePosition } | undefined> {
  if (!place) {
    // What was never followed begins with all open reports, whatever changed since they were made.
    const revision = await store.revision();
    const open = await store.records.list(feedbacks, { index: 'openCase' });
    return { codes: [...new Set(open.map(({ tramite }) => tramite))], to: { revision } };
  }
  const changes = await store.changesAfter(place, CHANGES_AT_ONCE);
  const last = changes.at(-1);
  if (!last) return undefined;
  const codes: string[] = [];
  for (const code of new Set(changes.filter(({ kind }) => kind !== 'verified').map((each) => each.code)))
    if ((await store.records.count(feedbacks, { index: 'openCase', prefix: `${code} /` })) > 0)
      codes.push(code);
  return { codes, to: { revision: last.revision, position: last.position } };
}

const isSamePlace = (one: Place | undefined, other: Place | undefined) =>
  one?.revision === other?.revision && one?.position === other?.position;

interface Signed {
  at: string;
  day: string;
  names: (institution: string) => string;
  correction: Correction | undefined;
}

async function closeReports(
  records: RecordWriter,
  code: string,
  present: Tramite | undefined,
  signed: Signed,
): Promise<string[]> {
  const rows = await records.list(feedbacks, { index: 'openCase', prefix: `${code} /` });
  const folios: string[] = [];
  for (const { folio } of rows) {
    // Closing another one may have touched it: a supporter more, or the repetition that it was.
    const row = await records.get(feedbacks, folio);
    const closed = row && (await closeReport(row, present, signed));
    if (!closed) continue;
    await writeCase(records, row, closed);
    folios.push(folio);
  }
  return folios;
}

/** The report closed, or undefined when its field is as it was. */
async function closeReport(
  row: StoredFeedback,
  present: Tramite | undefined,
  { at, day, names, correction }: Signed,
): Promise<StoredFeedback | undefined> {
  const institution = present?.institution ?? row.institution ?? '';
  const own = correction?.tramite === row.tramite ? correction : undefined;
  const unit = own?.unit ?? present?.unit?.area.es ?? names(institution);
  const closed = await closeByDiff(row, present, { at, day, unit, text: own?.text });
  const event = closed?.events?.at(-1);
  if (!closed || !event || !own) return closed;
  const { staff } = own;
  return {
    ...closed,
    events: [
      ...(closed.events ?? []).slice(0, -1),
      { ...event, by: 'institution', unit, ...(staff && { staff }) },
    ],
  };
}
