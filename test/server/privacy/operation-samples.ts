/** What is right for each operation, so that one field at a time can be something else. Each is made anew when it is used. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OperationName } from '../../../src/contract/operations.ts';
import { INSTITUTION, TRAMITE, type World } from './marked-world.ts';

export interface Sample {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}
export interface Receipt {
  folio: string;
  accessCode: string;
}
type Samples = readonly (() => Sample | Promise<Sample>)[];

const OTHER = 'MRREE';

/** `made`: told of every report that a sample needed. */
export function operationSamples(
  { send, store, asStaff }: World,
  made: (receipt: Receipt) => void,
): Partial<Record<OperationName, Samples>> {
  const said = async (path: string, body: unknown, headers = {}) => {
    const response = await send(path, { body, headers, marked: false });
    const answer = (await response.json()) as Record<string, string>;
    assert.ok(response.ok, JSON.stringify(answer));
    return answer;
  };
  async function give(kind: string, more: object = {}): Promise<Receipt> {
    const { folio = '', accessCode = '' } = await said('/v1/feedback', { kind, tramite: TRAMITE, ...more });
    made({ folio, accessCode });
    return { folio, accessCode };
  }
  const report = (more: object = {}) => give('works_differently', { problem: 'other', ...more });
  const own = async (kind: string, more: object = {}): Promise<Sample> => ({
    body: { ...(await give(kind)), ...more },
  });
  const onCase =
    (body: object, given: object = {}) =>
    async (): Promise<Sample> => ({
      params: { folio: (await report(given)).folio },
      body: { seen: 1, ...body },
    });
  const staff = async () => {
    const answer = await said('/v1/desk/staff', { role: 'editor', name: 'Persona de prueba' }, asStaff);
    return (answer['staff'] as unknown as { id: string }).id;
  };
  const target = async () =>
    (await said('/v1/desk/notices', { kind: 'email', address: `${randomUUID()}@example.gob` }, asStaff))[
      'id'
    ];
  const request = { title: { es: 'Solicitud' }, createdAt: '2026-11-20T10:00:00-06:00' };
  const event = () => ({ id: randomUUID(), at: '2026-11-21T10:00:00-06:00', newStatus: 'granted' });
  const tramite = [() => ({ params: { code: TRAMITE } })];
  const codes = [() => ({ query: { codes: TRAMITE } })];

  return {
    listTramites: codes,
    getTramite: tramite,
    getFiche: tramite,
    listVersions: tramite,
    listReports: tramite,
    getDemand: tramite,
    getVersion: [() => ({ params: { code: TRAMITE, version: '1' } })],
    diffTramite: tramite,
    countFeedback: codes,
    giveFeedback: [
      () => ({ body: { kind: 'works_differently', tramite: TRAMITE, problem: 'other', source: {} } }),
      () => ({
        body: { kind: 'unlisted_requirement', tramite: TRAMITE, whatWasAsked: 'Una copia', source: {} },
      }),
      () => ({ body: { kind: 'suggestion', tramite: TRAMITE, field: '/name/es', source: {} } }),
      () => ({ body: { kind: 'want_online', tramite: TRAMITE, source: {} } }),
    ],
    addVoteDetails: [() => own('want_online', { onlineReasons: [] })],
    withdrawFeedback: [() => own('works_differently')],
    trackFeedback: [() => own('works_differently')],
    keepContact: [() => own('works_differently')],
    eraseFeedback: [() => own('works_differently')],
    answerSurvey: [
      () => ({ body: { survey: randomUUID(), turn: 1, tramite: TRAMITE, rating: 1, source: {} } }),
    ],
    countUse: [
      () => ({
        body: {
          site: 'sitio.example.gob',
          elements: ['tramite-card'],
          uses: [{ tramite: TRAMITE, element: 'tramite-card', shown: 20 }],
        },
      }),
    ],
    registerRequest: [
      () => ({
        body: {
          ...request,
          tramite: TRAMITE,
          steps: [{ id: '1', title: { es: 'Revisión' } }],
          events: [event()],
          messages: [{ id: '1', at: event().at, from: 'citizen', text: 'Hola' }],
          attachments: [{ id: '1', name: 'a.pdf', type: 'application/pdf', bytes: 1, status: 'received' }],
          deadline: {},
          result: {
            kind: 'granted',
            document: {
              name: { es: 'Constancia' },
              url: 'https://example.gob/c.pdf',
              issuedAt: '2026-11-21',
            },
            appeals: [{ before: { es: 'Unidad' }, text: { es: 'Apele' } }],
          },
        },
      }),
    ],
    trackRequest: [async () => ({ body: await said('/v1/requests', request, asStaff) })],
    pushRequestEvent: [
      async () => ({
        params: { folio: (await said('/v1/requests', request, asStaff))['folio'] ?? '' },
        body: { ...event(), affectsDeadline: {} },
      }),
    ],
    getDeskCase: [async () => ({ params: { folio: (await report()).folio } })],
    addCaseEvent: [
      onCase({ kind: 'answered', text: 'Gracias' }),
      onCase({ kind: 'moved', to: 'rejected', text: 'Así es' }),
      onCase({ kind: 'moved', to: 'scheduled', text: 'Pronto', by: '2026-12-30' }),
      onCase({ kind: 'moved', to: 'corrected', text: 'Ya está' }),
      onCase({ kind: 'reassigned', institution: OTHER, text: 'Le toca a otra' }),
      onCase({ kind: 'moderated', published: false, reason: 'insult' }, { detail: 'Mal servicio' }),
      onCase({ kind: 'flagged', threat: false, note: 'No lo es' }),
      onCase({ kind: 'noted', note: 'Anotado' }),
      // What was left out is given by another officer's repetition.
      async () => {
        const [one, other] = [await report(), await report()];
        const moved = { kind: 'moved', seen: 1, to: 'duplicate', duplicateOf: other.folio };
        return { params: { folio: one.folio }, body: { ...moved, text: 'Otra persona lo dijo' } };
      },
    ],
    joinDuplicates: [
      async () => ({ body: { of: (await report()).folio, folios: [(await report()).folio] } }),
    ],
    correctField: [
      async () => {
        // Somebody says that it is wrong, so that its correction closes something.
        await report({ field: '/name/es', problem: 'outdated_info' });
        const version = (await store.tramite(TRAMITE))?.version;
        return {
          params: { code: TRAMITE },
          body: { field: '/name/es', value: `Nombre ${randomUUID()}`, version, text: 'Corregido' },
        };
      },
    ],
    correctOffice: [
      async () => {
        const office = (await store.catalogue()).offices.find(
          ({ institution }) => institution === INSTITUTION,
        );
        return {
          params: { code: office?.code ?? '' },
          body: { field: 'address', before: office?.address, value: { es: `Calle ${randomUUID()}` } },
        };
      },
    ],
    addStaff: [() => ({ body: { role: 'editor', name: 'Persona de prueba' } })],
    changeStaff: [async () => ({ params: { id: await staff() }, body: {} })],
    addNoticeTarget: [
      () => ({ body: { kind: 'email', address: 'unidad@example.gob', frequency: 'immediate' } }),
      () => ({ body: { kind: 'webhook', address: 'https://example.gob/avisos' } }),
    ],
    testNoticeTarget: [async () => ({ params: { id: (await target()) ?? '' } })],
    removeNoticeTarget: [async () => ({ params: { id: (await target()) ?? '' } })],
    replyToDemand: [
      () => ({
        params: { code: TRAMITE },
        body: { reply: 'no', why: 'Hace falta venir con los documentos.', unit: INSTITUTION },
      }),
    ],
  };
}
