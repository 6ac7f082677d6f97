import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks, isCase, putFeedback } from '../feedback-records.ts';
import type { Store } from '../store.ts';
import { beginCase } from './begin-case.ts';
import { places } from './follow-fiches.ts';

const ADOPTION = 'adoption';

/** Makes cases, once, of the reports that a store has from before there were any. Their trámite may be gone by now. */
export async function adoptReports(store: Store, view: CatalogueView): Promise<void> {
  if (await store.records.get(places, ADOPTION)) return;
  for (const code of view.tramites.keys()) {
    const rows = await store.records.list(feedbacks, { index: 'tramite', prefix: `${code} ` });
    for (const row of rows) {
      if (row.answerBy === undefined || row.sameAs !== undefined || isCase(row)) continue;
      const present = view.tramites.get(code);
      if (!present) continue;
      const version = row.version ?? present.version;
      const reported = version < 1 ? undefined : (await store.version(code, version))?.tramite;
      const adopted = await beginCase(row, reported ?? present, present, view);
      await store.write((records) => putFeedback(records, adopted));
    }
  }
  await store.write((records) => records.put(places, { follower: ADOPTION, revision: 0 }));
}
