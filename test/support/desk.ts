/** An institution with a desk: its key, and reports that citizens gave through the real API, one of them long ago. */
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import type { FeedbackInput, FeedbackReceipt } from '../../src/contract/feedback.ts';
import { createApp } from '../../src/server/app.ts';
import { sha256Hex } from '../../src/server/content-hash.ts';
import { BASE_URL, type TestCatalogue } from './catalogue.ts';

export const DESK_KEY = 'clave-de-prueba-de-la-mesa-del-registro';
/** Twenty days before the other reports: whoever has not answered it is late. */
const LONG_AGO = new Date('2026-11-01T15:00:00Z');

export const FEE = '/variants/0/fees/0';

export interface DeskReports {
  /** Three of the fee of one trámite: the first is late. */
  fee: FeedbackReceipt[];
  /** Of a requirement of the same trámite. */
  requirement: FeedbackReceipt;
  /** Of no field in particular. */
  plain: FeedbackReceipt;
}

/** The key of the institution of most trámites. */
export async function prepareKey({ store }: TestCatalogue): Promise<void> {
  await store.setInstitutionKey('REG', await sha256Hex(DESK_KEY));
}

export async function prepareDesk(catalogue: TestCatalogue): Promise<DeskReports> {
  const { store, app } = catalogue;
  await prepareKey(catalogue);
  const settings = { secret: 'test', hashIterations: 10, voteHashIterations: 1 };
  const before = createApp({ store, clock: () => LONG_AGO, settings });
  let given = 0;
  const give = (to: typeof app, change: Partial<FeedbackInput>) =>
    createCatalogueClient({ baseUrl: BASE_URL, fetch: async (request) => to.fetch(request) }).giveFeedback(
      { kind: 'works_differently', tramite: 'COMPLETO', version: 1, ...change },
      `una-clave-de-reporte-${String((given += 1))}`,
    );
  const late = await give(before, { field: FEE, problem: 'other_fee', detail: 'Me cobraron 15 dólares.' });
  const fee = [
    late,
    await give(app, { field: FEE, problem: 'other_fee', detail: 'Pagué 15.' }),
    await give(app, { field: FEE, problem: 'other_fee', whatWasAsked: 'Quince dólares' }),
  ];
  const requirement = await give(app, {
    field: '/variants/0/requirements/1',
    problem: 'other_requirements',
    detail: 'El recibo ya no lo piden.',
  });
  const plain = await give(app, { tramite: 'MINIMO', problem: 'treatment' });
  return { fee, requirement, plain };
}
