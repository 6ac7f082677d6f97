import { demandLedger } from '../figures/demand-ledger.ts';
import { deskDemand } from '../figures/desk-demand.ts';
import { replyToDemand } from '../figures/reply-to-demand.ts';
import { serviceReport } from '../figures/service-report.ts';
import type { Handlers } from '../handlers.ts';
import { servedTramite } from '../served-tramite.ts';
import { scorecardOf } from '../simplification/scorecard-of.ts';

/** The public account, and what people ask for online. */
export const reportHandlers: Pick<
  Handlers,
  'serviceReport' | 'getDemand' | 'getScorecard' | 'listDeskDemand' | 'replyToDemand'
> = {
  serviceReport: (query, services) => serviceReport(query, services),

  async getDemand({ code }, { store, view }) {
    const catalogue = await view();
    const tramite = servedTramite(catalogue, code, (other) => `/v1/demand/${other}`);
    return demandLedger(tramite, catalogue, store.records);
  },

  async getScorecard({ code }, { view }) {
    return scorecardOf(servedTramite(await view(), code, (other) => `/v1/scorecard/${other}`));
  },

  async listDeskDemand(_input, services, { officer }) {
    return { demands: await deskDemand(officer.institution, services) };
  },

  replyToDemand: ({ code, body }, services, { officer, idempotent }) =>
    replyToDemand(code, body, services, { officer, idempotent }),
};
