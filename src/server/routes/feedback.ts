import { businessDayAfter } from '../../contract/due-day.ts';
import { isOpen } from '../../contract/case-moves.ts';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import { ONLINE_REASONS, type FeedbackInput, type FeedbackKind } from '../../contract/feedback.ts';
import { createFolio, normalizeFolio } from '../../contract/folio.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { hashAccessCode, verifyAccessCode } from '../access-code.ts';
import { beginCase } from '../cases/begin-case.ts';
import { toFeedbackView } from '../cases/feedback-view.ts';
import { receiveReport } from '../cases/receive-report.ts';
import { withdrawReport } from '../cases/withdraw-report.ts';
import type { Caller } from '../counting/caller.ts';
import { checkMunicipality, checkReport } from '../check-report.ts';
import { feedbackOfPublicId, feedbacks, putFeedback } from '../feedback-records.ts';
import { folioPrefix } from '../folio-prefix.ts';
import type { Handlers } from '../handlers.ts';
import { keptWords } from '../kept-words.ts';
import { localDay } from '../local-day.ts';
import { municipalitiesOf } from '../municipalities-of.ts';
import { contacts } from '../notices/contacts.ts';
import { ProblemError } from '../problems.ts';
import { reportedTramite } from '../reported-tramite.ts';
import type { Services } from '../services.ts';
import type { StoredFeedback } from '../store.ts';

/** Kinds that are counted, not answered one by one. */
const VOTES: readonly FeedbackKind[] = ['want_online', 'useful_yes', 'useful_no', 'useful_partly', 'praise'];

export const feedbackHandlers: Pick<
  Handlers,
  | 'countFeedback'
  | 'listMunicipalities'
  | 'giveFeedback'
  | 'addVoteDetails'
  | 'withdrawFeedback'
  | 'trackFeedback'
> = {
  async countFeedback({ codes }, { store }) {
    return { counts: await store.feedbackCounts([...new Set(codes)]) };
  },

  async listMunicipalities(_input, { view }) {
    return { municipalities: [...municipalitiesOf(await view())] };
  },

  async giveFeedback({ body }, services, { idempotent, caller }) {
    const { store, settings, now, view } = services;
    type Answer = Awaited<ReturnType<Handlers['giveFeedback']>>;
    const before = await idempotent.replay();
    if (before) return before as Answer;
    const current = await view();
    const { tramites, catalogue } = current;
    const tramite = tramites.get(body.tramite);
    if (!tramite) throw new ProblemError('tramite-no-encontrado');
    const reported = await reportedTramite(body, tramite, store);
    checkReport(body, reported, current);
    const shared = await sharedReport(body, services);
    const press = await services.counting.admit(
      { kind: body.kind, tramite: tramite.code, institution: tramite.institution, once: idempotent.key },
      caller,
    );
    const received = now();
    const day = localDay(received, catalogue.info.timeZone);
    const folio = createFolio(folioPrefix(tramite.institution), Number(day.slice(0, 4)));
    const accessCode = await idempotent.accessCode(folio);
    const vote = VOTES.includes(body.kind);
    const answerBy = vote
      ? undefined
      : businessDayAfter(day, settings.answerWithinDays, catalogue.info.calendar);
    const [present] = await store.feedbackCounts([tramite.code]);
    const answer: Answer = {
      folio,
      accessCode,
      receivedAt: received.toISOString(),
      ...(answerBy !== undefined && { answerBy }),
      counts: {
        tramite: tramite.code,
        wantOnline: (present?.wantOnline ?? 0) + (body.kind === 'want_online' ? 1 : 0),
        worksDifferently: (present?.worksDifferently ?? 0) + (body.kind === 'works_differently' ? 1 : 0),
      },
    };
    const stored: StoredFeedback = {
      ...body,
      ...(body.detail !== undefined && { detail: keptWords(body.detail) }),
      ...(body.whatWasAsked !== undefined && { whatWasAsked: keptWords(body.whatWasAsked) }),
      ...(shared && { sameAs: shared.folio }),
      folio,
      codeHash: await hashAccessCode(
        accessCode,
        vote && body.detail === undefined && body.whatWasAsked === undefined
          ? settings.voteHashIterations
          : settings.hashIterations,
      ),
      receivedAt: answer.receivedAt,
      timeZone: catalogue.info.timeZone,
      institution: tramite.institution,
      ...(answerBy !== undefined && { answerBy }),
      status: 'received',
    };
    const begun = await beginCase(stored, reported, tramite, current);
    const isNew = await store.write(async (records) => {
      if (!(await records.take(idempotent.record(201, answer)))) return false;
      await press.settle(records);
      await receiveReport(records, begun);
      return true;
    });
    if (isNew) return answer;
    // The same key arrived twice at once; the other one won, and both get its answer.
    const other = await idempotent.replay();
    if (!other) throw new Error('The store refused a key that it does not have.');
    return other as Answer;
  },

  async addVoteDetails({ body }, services, { caller }) {
    const { folio } = await ownFeedback(body, services, caller);
    const { onlineReasons, municipality } = body;
    const errors: { pointer: string; detail: string }[] = [];
    checkMunicipality(municipality, await services.view(), errors);
    if (errors.length > 0) throw new ProblemError('datos-no-validos', { errors });
    const reasons = ONLINE_REASONS.filter((reason) => onlineReasons.includes(reason));
    const isKept = await services.store.write(async (records) => {
      const vote = await records.get(feedbacks, folio);
      if (vote?.kind !== 'want_online' || vote.status === 'withdrawn') return false;
      const { municipality: _before, ...rest } = vote;
      await putFeedback(records, {
        ...rest,
        onlineReasons: reasons,
        ...(municipality !== undefined && { municipality }),
      });
      return true;
    });
    if (!isKept) throw new ProblemError('voto-no-vigente');
    return { folio, onlineReasons: reasons, ...(municipality !== undefined && { municipality }) };
  },

  async withdrawFeedback({ body }, services, { caller }) {
    const { folio, tramite } = await ownFeedback(body, services, caller);
    const at = services.now().toISOString();
    await services.store.write((records) => withdrawReport(records, folio, at));
    const [counts] = await services.store.feedbackCounts([tramite]);
    return counts ?? { tramite, wantOnline: 0, worksDifferently: 0 };
  },

  async trackFeedback({ body }, services, { caller }): Promise<FeedbackView> {
    const own = await ownFeedback(body, services, caller);
    const { sameAs } = own;
    const original = sameAs === undefined ? undefined : await services.store.feedback(sameAs);
    const contact = await contactOf(own, services);
    return toFeedbackView(own, { view: await services.view(), now: services.now(), original, contact });
  },
};

/** Until when an address is kept; empty when one may be left. A vote is not answered one by one, so it has none. */
async function contactOf(
  { folio, kind, status }: StoredFeedback,
  { store, settings, now }: Services,
): Promise<FeedbackView['contact']> {
  const kept = await store.records.get(contacts, folio);
  if (kept && kept.until > now().toISOString()) return { until: kept.until };
  return settings.sendsMail && isOpen(status) && !VOTES.includes(kind) ? {} : undefined;
}

/** The open report that somebody says happened to them, too; of one that supports another, that one. */
async function sharedReport(
  { sameAs, tramite }: Pick<FeedbackInput, 'sameAs' | 'tramite'>,
  { store }: Services,
): Promise<StoredFeedback | undefined> {
  if (sameAs === undefined) return undefined;
  const named = await feedbackOfPublicId(store.records, sameAs);
  const shared = named?.sameAs === undefined ? named : await store.feedback(named.sameAs);
  if (shared?.tramite === tramite && isOpen(shared.status)) return shared;
  throw new ProblemError('datos-no-validos', {
    errors: [
      {
        pointer: '/sameAs',
        detail: 'Ese reporte no está abierto en este trámite. Envíe el suyo sin sameAs.',
      },
    ],
  });
}

/** The report of this folio and code. Throws a ProblemError for any other, always the same one. */
export async function ownFeedback(
  { folio, accessCode }: FolioCredentials,
  { store, settings, counting }: Services,
  caller?: Caller,
): Promise<StoredFeedback> {
  const written = normalizeFolio(folio);
  const stored = written === null ? undefined : await store.feedback(written);
  const own = await counting.checkCode({
    folio: written ?? folio,
    caller,
    isRight: () => verifyAccessCode(accessCode, stored?.codeHash, settings.hashIterations),
  });
  if (!stored || !own) throw new ProblemError('solicitud-no-encontrada');
  return stored;
}
