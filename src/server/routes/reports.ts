import { demandLedger } from '../figures/demand-ledger.ts';
import { serviceReport } from '../figures/service-report.ts';
import type { Handlers } from '../handlers.ts';
import { servedTramite } from '../served-tramite.ts';

/** The public account, and what people ask for online. */
export const reportHandlers: Pick<Handlers, 'serviceReport' | 'getDemand'> = {
  serviceReport: (query, services) => serviceReport(query, services),

  async getDemand({ code }, { store, view }) {
    const catalogue = await view();
    const tramite = servedTramite(catalogue, code, (other) => `/v1/demand/${other}`);
    return demandLedger(tramite, catalogue, store.records);
  },
};
