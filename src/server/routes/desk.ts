/** The desk of an institution: its inbox, one case, and what an officer does with it. */
import { businessDayAfter } from '../../contract/due-day.ts';
import type { DeskCaseDetail } from '../../contract/case.ts';
import { applyEvent, type Occasion, type OfficerEvent } from '../cases/apply-event.ts';
import { deskInboxOf } from '../cases/desk-inbox.ts';
import { toDeskDetail } from '../cases/desk-view.ts';
import { checkSeen, ownCase, whyNoDuplicate } from '../cases/own-case.ts';
import { toExportedCase } from '../cases/exported-case.ts';
import type { Officer } from '../cases/staff-records.ts';
import { ANSWER_TEMPLATES } from '../cases/templates.ts';
import { writeCase } from '../cases/write-case.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import type { Handlers } from '../handlers.ts';
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import type { RecordWriter } from '../records.ts';
import type { Services } from '../services.ts';
import type { StoredFeedback } from '../store.ts';

const SIMILAR_SHOWN = 20;

export const deskHandlers: Pick<
  Handlers,
  | 'deskSession'
  | 'listDeskCases'
  | 'getDeskCase'
  | 'addCaseEvent'
  | 'joinDuplicates'
  | 'listTemplates'
  | 'exportCases'
> = {
  async deskSession(_input, { view, now }, { officer }) {
    const { institutions, catalogue } = await view();
    const { id, institution, role, name, unit } = officer;
    const named = institutions.get(institution)?.name ?? { es: institution };
    return {
      id,
      institution: { code: institution, name: named },
      role,
      name: name === institution ? named.es : name,
      unit,
      today: localDay(now(), catalogue.info.timeZone),
    };
  },

  async listDeskCases(query, { store, view, now }, { officer }) {
    return deskInboxOf(store.records, officer.institution, query, { view: await view(), now: now() });
  },

  async getDeskCase({ folio }, services, { officer }) {
    return detail(await ownCase(services.store.records, folio, officer.institution), services, officer);
  },

  async addCaseEvent({ folio, body }, services, { officer, idempotent }) {
    const { store } = services;
    const before = await idempotent.kept<{ folio: string }>();
    let written = before?.folio;
    if (written === undefined) {
      const view = await services.view();
      const found = await ownCase(store.records, folio, officer.institution);
      written = found.folio;
      const row = idempotent.keep(201, { folio: written });
      await store.write(async (records) => {
        if (!(await records.take(row))) return;
        const present = await ownCase(records, found.folio, officer.institution);
        checkSeen(present, body.seen, view);
        await act(records, present, body, occasionOf(present, view, services, officer));
      });
    }
    const after = await store.feedback(written);
    if (!after) throw new ProblemError('caso-no-encontrado');
    return detail(after, services, officer);
  },

  async joinDuplicates({ body }, services, { officer, idempotent }) {
    type Outcome = Awaited<ReturnType<Handlers['joinDuplicates']>>;
    const before = await idempotent.kept<Outcome>();
    if (before) return before;
    const view = await services.view();
    return services.store.write(async (records) => {
      const of = await ownCase(records, body.of, officer.institution);
      const outcome: Outcome = { of: of.folio, joined: [], refused: [] };
      for (const folio of new Set(body.folios)) {
        try {
          const row = await ownCase(records, folio, officer.institution);
          const seen = row.events?.length ?? 0;
          const input = { kind: 'moved', seen, to: 'duplicate', duplicateOf: of.folio } as const;
          await act(records, row, input, occasionOf(row, view, services, officer));
          outcome.joined.push(row.folio);
        } catch (error) {
          if (!(error instanceof ProblemError) || error.slug === 'funcion-no-permite') throw error;
          outcome.refused.push({ folio, reason: error.errors?.[0]?.detail ?? error.message });
        }
      }
      await records.take(idempotent.keep(201, outcome));
      return outcome;
    });
  },

  async listTemplates() {
    return { templates: [...ANSWER_TEMPLATES] };
  },

  async exportCases(_input, { store, view, now }, { officer: { institution } }) {
    const today = localDay(now(), (await view()).catalogue.info.timeZone);
    const rows = await store.records.list(feedbacks, { index: 'desk', prefix: `${institution} ` });
    return { institution, cases: rows.map((row) => toExportedCase(row, today)) };
  },
};

async function act(
  records: RecordWriter,
  row: StoredFeedback,
  input: OfficerEvent,
  occasion: Occasion,
): Promise<void> {
  let asked = input;
  if (input.kind === 'moved' && input.duplicateOf !== undefined) {
    const of = await ownCase(records, input.duplicateOf, occasion.officer.institution);
    const reason = whyNoDuplicate(row, of);
    if (reason !== undefined)
      throw new ProblemError('datos-no-validos', { errors: [{ pointer: '/duplicateOf', detail: reason }] });
    asked = { ...input, duplicateOf: of.folio };
  }
  await writeCase(records, row, applyEvent(row, asked, occasion));
}

function occasionOf(
  row: StoredFeedback,
  view: CatalogueView,
  { settings, now }: Services,
  officer: Officer,
): Occasion {
  const { info } = view.catalogue;
  const at = now();
  const today = localDay(at, info.timeZone);
  return {
    officer,
    at: at.toISOString(),
    today,
    clockFromToday: businessDayAfter(today, settings.answerWithinDays, info.calendar),
    nameOf: (institution) => view.institutions.get(institution)?.name.es,
    ficheHash: view.tramites.get(row.tramite)?.hash,
  };
}

async function detail(
  row: StoredFeedback,
  { store, view, now }: Services,
  officer: Officer,
): Promise<DeskCaseDetail> {
  const prefix = `${row.tramite} ${row.fieldPath ?? ''}`;
  const alike = await store.records.list(feedbacks, {
    index: 'openCase',
    equals: prefix,
    limit: SIMILAR_SHOWN + 1,
  });
  const version = row.version ?? 0;
  const kept =
    row.seenHash === undefined || version < 1 ? undefined : await store.version(row.tramite, version);
  return toDeskDetail(row, {
    view: await view(),
    now: now(),
    reported: kept?.tramite,
    similar: alike.filter(
      ({ folio, institution }) => folio !== row.folio && institution === officer.institution,
    ),
    officer,
  });
}
