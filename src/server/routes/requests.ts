import { createFolio, normalizeFolio } from '../../contract/folio.ts';
import { hashAccessCode, verifyAccessCode } from '../access-code.ts';
import { folioPrefix } from '../folio-prefix.ts';
import type { Handlers } from '../handlers.ts';
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import { toRequestView } from '../request-view.ts';

/** Requests of citizens: registered and moved by the institution, seen by their owner. */
export const requestHandlers: Pick<Handlers, 'registerRequest' | 'pushRequestEvent' | 'trackRequest'> = {
  async registerRequest({ body }, { store, settings, view }, { institution, idempotent }) {
    const before = await idempotent.replay();
    if (before) return before;
    const { tramites, catalogue } = await view();
    if (body.tramite !== undefined) {
      const tramite = tramites.get(body.tramite);
      if (!tramite) throw new ProblemError('tramite-no-encontrado');
      if (tramite.institution !== institution) throw new ProblemError('no-permitido');
    }
    const year = localDay(new Date(body.createdAt), catalogue.info.timeZone).slice(0, 4);
    const folio = createFolio(folioPrefix(institution), Number(year));
    const accessCode = await idempotent.accessCode(folio);
    const answer = { folio, accessCode };
    const codeHash = await hashAccessCode(accessCode, settings.hashIterations);
    const stored = { ...body, folio, institution, codeHash };
    if (await store.addRequest(stored, idempotent.record(201, answer))) return answer;
    const other = await idempotent.replay();
    if (!other) throw new Error('The store refused a key that it does not have.');
    return other;
  },

  async pushRequestEvent({ folio, body }, { store }, { institution }) {
    const written = normalizeFolio(folio);
    const request = written === null ? undefined : await store.request(written);
    // A folio of another institution is as unknown as one that does not exist.
    if (request?.institution !== institution) throw new ProblemError('solicitud-no-encontrada');
    const outcome = await store.addRequestEvent(request.folio, body);
    if (outcome === 'unknown_folio') throw new ProblemError('solicitud-no-encontrada');
    return { folio: request.folio, event: body.id, repeated: outcome === 'repeated' };
  },

  async trackRequest({ body }, { store, settings, now, view, counting }, { caller }) {
    const written = normalizeFolio(body.folio);
    const request = written === null ? undefined : await store.request(written);
    const own = await counting.checkCode({
      folio: written ?? body.folio,
      caller,
      isRight: () => verifyAccessCode(body.accessCode, request?.codeHash, settings.hashIterations),
    });
    if (!request || !own) throw new ProblemError('solicitud-no-encontrada');
    const { institutions, catalogue } = await view();
    return toRequestView(request, institutions.get(request.institution), {
      now: now(),
      timeZone: catalogue.info.timeZone,
    });
  },
};
