/** An institution with a desk: its key, and reports that citizens gave through the real API, one of them long ago. */
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { openDesk } from '../../src/context/connect-desk.ts';
import type { DemandReplyKind } from '../../src/contract/demand.ts';
import type { FeedbackInput, FeedbackReceipt } from '../../src/contract/feedback.ts';
import { createApp } from '../../src/server/app.ts';
import { staffMembers } from '../../src/server/cases/staff-records.ts';
import { sha256Hex } from '../../src/server/content-hash.ts';
import { bursts } from '../../src/server/counting/counting-records.ts';
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

/** Fifty days before: whoever owes a reply since then is late with it. */
const LONGER_AGO = new Date('2026-10-02T15:00:00Z');

/** One trámite that six people asked for online long ago, one that five ask for now, and one that a single person does. */
export async function prepareDemand(catalogue: TestCatalogue): Promise<void> {
  const { store, app } = catalogue;
  await prepareKey(catalogue);
  const settings = { secret: 'test', hashIterations: 10, voteHashIterations: 1 };
  const before = createApp({ store, clock: () => LONGER_AGO, settings });
  const asked = [
    ['COMPLETO', 6, before],
    ['MINIMO', 5, app],
    ['TARIFA', 1, app],
  ] as const;
  for (const [tramite, people, to] of asked)
    for (let person = 0; person < people; person += 1)
      await createCatalogueClient({
        baseUrl: BASE_URL,
        fetch: async (request) => to.fetch(request),
      }).giveFeedback(
        { kind: 'want_online', tramite, version: 1 },
        `una-clave-de-voto-${tramite}-${String(person)}`,
      );
}

/** A colleague's reply, through the real API. */
export async function replyAsColleague(
  { fetch }: TestCatalogue,
  tramite: string,
  reply: DemandReplyKind = 'no',
): Promise<void> {
  await fetch(
    new Request(`${BASE_URL}/v1/desk/demand/${tramite}/reply`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${DESK_KEY}`,
        'Idempotency-Key': 'la-clave-de-otra-persona',
      },
      body: JSON.stringify({ reply, why: 'La ley pide la firma en persona.', unit: 'Unidad jurídica' }),
    }),
  );
}

/** A colleague who edits and answers, and is not the owner. */
export const EDITOR_KEY = 'clave-de-prueba-de-quien-edita';
export async function prepareEditor({ store }: TestCatalogue): Promise<void> {
  const keyHash = await sha256Hex(EDITOR_KEY);
  await store.write((records) =>
    records.put(staffMembers, {
      id: 'edita',
      institution: 'REG',
      role: 'editor',
      name: 'Persona que edita',
      createdAt: '2026-11-01T00:00:00Z',
      keyHash,
    }),
  );
}

/** An e-mail address that nobody confirmed yet, and a webhook. */
export async function prepareTargets(catalogue: TestCatalogue): Promise<void> {
  await prepareKey(catalogue);
  for (const target of [
    { kind: 'email', address: 'reportes@registro.example.gob', frequency: 'daily' },
    { kind: 'webhook', address: 'https://sistema.registro.example.gob/avisos', kinds: ['report.late'] },
  ])
    await catalogue.fetch(
      new Request(`${BASE_URL}/v1/desk/notices`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${DESK_KEY}` },
        body: JSON.stringify(target),
      }),
    );
}

/** Presses that came too fast: reports and votes of one trámite, in the five minutes in which the reports came. */
export async function prepareBursts({ store }: TestCatalogue): Promise<void> {
  await store.write(async (records) => {
    for (const button of ['report', 'want_online'] as const)
      await records.put(bursts, {
        tramite: 'COMPLETO',
        button,
        at: '2026-11-21T15:00:00.000Z',
        count: 61,
        prefixes: 2,
        habit: 0.3,
        window: 0,
      });
  });
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

/** The institution corrects the fee, through its desk. */
export const correctFee = ({ client }: TestCatalogue) =>
  openDesk(client, DESK_KEY).correct(
    'COMPLETO',
    {
      field: FEE,
      value: { kind: 'amount', amount: { amount: '15.00', currency: 'USD' } },
      version: 1,
      text: 'Ya lo corregimos. Gracias por avisar.',
    },
    'una-clave-de-correccion',
  );
