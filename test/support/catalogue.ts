/**
 * The real API in the same process, over a small catalogue with one trámite for each thing that can be true of one, and
 * a network that can be made to fail. Nothing of ours is replaced: stories and element tests run the real client against
 * the real app, in a browser page as in Node.
 */
import { createCatalogueClient, type CatalogueClient } from '../../src/client/create-catalogue-client.ts';
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import type { RequestInput } from '../../src/contract/request.ts';
import type { TramiteInput } from '../../src/contract/tramite.ts';
import { createApp, type App } from '../../src/server/app.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Store } from '../../src/server/store.ts';
import { listRecords } from './list-records.ts';
import { officeRecords, testCalendar } from './offices.ts';

/** Saturday, 09:00 in El Salvador. The server's clock stands still there. */
export const NOW = new Date('2026-11-21T15:00:00Z');

/** How the way to the catalogue is: `held` answers only after `release()`. */
export type NetworkMode =
  'up' | 'offline' | 'trouble' | 'busy' | 'not-found' | 'held' | 'portal' | 'malformed' | 'lost-answer';

/** One request as it left the page. */
export interface Sent {
  method: string;
  /** Path with its query. */
  path: string;
  key: string | null;
  body: string;
}

export interface TestCatalogue {
  client: CatalogueClient;
  /** The network itself. */
  fetch: (request: Request) => Promise<Response>;
  app: App;
  store: Store;
  /** Everything that was asked, in order, answered or not. */
  sent: Sent[];
  network: { mode: NetworkMode; release(): void };
}

export const BASE_URL = 'https://catalogo.test';

/** Folios and codes of the requests that can be followed. */
export const CREDENTIALS = {
  needsInformation: { folio: 'REG-26-Q36MP7W5-Y', accessCode: 'PJNH-09JX-KEP4-1' },
  granted: { folio: 'REG-26-PG3XBWPP-7', accessCode: 'V8FP-2RPD-Y5VB-G' },
  /** Has the right check symbols, and belongs to nobody. */
  unknown: { folio: 'REG-26-00000001-B', accessCode: '0000-0000-0001-1' },
} as const;

/** An API of its own for each test. */
export async function createTestCatalogue(): Promise<TestCatalogue> {
  const store = createMemoryStore();
  await seedDemonstration(store, { catalogue: records, requests }, { hashIterations: 10, now: NOW });
  const app = createApp({
    store,
    clock: () => NOW,
    settings: { secret: 'test', hashIterations: 10, voteHashIterations: 1 },
  });
  const sent: Sent[] = [];
  let open: (() => void)[] = [];
  const network: TestCatalogue['network'] = {
    mode: 'up',
    release() {
      network.mode = 'up';
      for (const go of open) go();
      open = [];
    },
  };

  async function fetch(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? '' : await request.clone().text();
    sent.push({
      method: request.method,
      path: `${pathname}${search}`,
      key: request.headers.get('Idempotency-Key'),
      body,
    });
    switch (network.mode) {
      case 'offline':
        throw new TypeError('Failed to fetch');
      case 'trouble':
        return new Response('{}', { status: 500 });
      case 'busy':
        return new Response('{}', { status: 429 });
      case 'not-found':
        return new Response('{}', { status: 404 });
      case 'portal':
        return new Response('<!doctype html><title>Wi-Fi del parque</title>', {
          headers: { 'Content-Type': 'text/html' },
        });
      case 'malformed':
        return new Response('{"cards": [{"code": ', { headers: { 'Content-Type': 'application/json' } });
      case 'lost-answer':
        // The server did it; the page never hears.
        await app.fetch(request);
        throw new TypeError('Failed to fetch');
      case 'held':
        await new Promise<void>((resolve) => open.push(resolve));
        return app.fetch(request);
      case 'up':
        return app.fetch(request);
    }
  }
  return { client: createCatalogueClient({ baseUrl: BASE_URL, fetch }), fetch, app, store, sent, network };
}

const LONG_NAME =
  'Autorización para el funcionamiento temporal de establecimientos ' +
  'dedicados a la preparación, el almacenamiento y la venta de alimentos '.repeat(5) +
  'en ferias patronales de un municipio';

/** What every trámite of this file has unless it says otherwise. */
function tramite(
  code: string,
  name: string,
  variant: Partial<TramiteInput['variants'][number]>,
  rest: Partial<TramiteInput> = {},
): CatalogueRecordInput {
  return {
    type: 'tramite',
    code,
    name: { es: name },
    summary: { es: '' },
    institution: 'REG',
    variants: [{ code: 'unica', name: { es: 'Única' }, ...variant }],
    updatedAt: '2026-10-02',
    ...rest,
  };
}

const requirement = (id: string, name: string) => ({ id, name: { es: name } });

const records: CatalogueRecordInput[] = [
  {
    type: 'catalogue',
    title: { es: 'Catálogo de prueba' },
    country: 'SV',
    timeZone: 'America/El_Salvador',
    calendar: testCalendar,
  },
  { type: 'category', code: 'ID', name: { es: 'Identidad', en: 'Identity' } },
  { type: 'category', code: 'NEG', name: { es: 'Negocios', en: 'Business' } },
  {
    type: 'institution',
    code: 'REG',
    name: { es: 'Registro de prueba', en: 'Test registry' },
    acronym: 'REG',
    phones: [{ number: '2222-3333' }],
  },
  { type: 'institution', code: 'ALC', name: { es: 'Alcaldía de prueba' } },
  ...officeRecords,
  ...listRecords,
  {
    type: 'life_event',
    code: 'DOCUMENTOS',
    name: { es: 'Cumplir 18 años', en: 'Turning 18' },
    order: 1,
    stage: { es: 'Juventud', en: 'Youth' },
    tramites: ['PRESENCIAL', 'COMPLETO', 'NO-EXISTE'],
  },
  {
    type: 'life_event',
    code: 'NEGOCIO',
    name: { es: 'Abrir un negocio' },
    order: 2,
    stage: { es: 'Trabajo', en: 'Work' },
    tramites: ['SIN-COSTO', 'GRATIS'],
  },
  {
    type: 'tramite',
    code: 'COMPLETO',
    name: { es: 'Renovar el documento de identidad', en: 'Renew the identity document' },
    summary: { es: 'Cuando está vencido o por vencer.', en: 'When it has expired or is about to.' },
    institution: 'REG',
    audiences: [{ kind: 'person' }],
    categories: ['ID'],
    variants: [
      {
        code: 'normal',
        name: { es: 'Normal' },
        channels: [{ kind: 'online', url: 'https://citas.example.gob/renovar' }, { kind: 'in_person' }],
        fees: [{ kind: 'amount', amount: { amount: '10.31', currency: 'USD' } }],
        usualTime: { amount: 5, unit: 'business_day' },
        requirements: [
          requirement('documento', 'Documento anterior'),
          requirement('recibo', 'Recibo de agua o luz'),
          requirement('pago', 'Comprobante de pago'),
        ],
      },
    ],
    updatedAt: '2026-10-02',
    verifiedAt: '2026-11-03',
  },
  tramite('MINIMO', 'Inscribir una asociación', {}),
  tramite('CON-OFICINAS', 'Pedir una partida', {
    offices: ['REG-SS', 'REG-SA', 'REG-ME', 'REG-LA'].map((office) => ({ office })),
  }),
  tramite('SIN-COSTO', 'Sellar libros', { fees: [{ kind: 'unknown' }] }, { categories: ['NEG'] }),
  tramite('GRATIS', 'Pedir una copia de la ley', { fees: [{ kind: 'free' }] }, { categories: ['NEG'] }),
  tramite('RANGO', 'Registrar una marca', {
    fees: [
      {
        kind: 'range',
        amount: { amount: '5.00', currency: 'USD' },
        maximum: { amount: '1200.00', currency: 'USD' },
      },
    ],
  }),
  tramite('TARIFA', 'Medir un terreno', {
    fees: [{ kind: 'tariff' }],
    usualTime: { amount: 0, unit: 'hour' },
  }),
  tramite('PRESENCIAL', 'Poner huellas en el documento', {
    channels: [{ kind: 'in_person' }],
    appointment: { required: true },
  }),
  tramite(
    'SUSPENDIDO',
    'Pedir permiso de feria',
    { channels: [{ kind: 'online', url: 'https://ferias.example.gob/' }] },
    {
      institution: 'ALC',
      status: 'suspended',
      alerts: [{ text: { es: 'Suspendido hasta el 5 de enero.' } }],
    },
  ),
  tramite('DEROGADO', 'Sellar la cédula', {}, { status: 'repealed', successor: 'COMPLETO' }),
  tramite(
    'VIEJO',
    'Pedir una certificación antigua',
    {},
    { verifiedAt: '2025-03-03', updatedAt: '2025-03-03' },
  ),
  tramite('LARGO', LONG_NAME.slice(0, 400), {
    fees: [{ kind: 'tariff', text: { es: 'Según el arancel consular y el número de hojas.' } }],
  }),
  tramite('ONCE', 'Abrir una farmacia', {
    requirements: Array.from({ length: 11 }, (_, index) =>
      requirement(`r${index}`, `Documento número ${index + 1} con el sello del consejo superior`),
    ),
  }),
  {
    type: 'tramite',
    code: 'NAHUAT',
    name: { es: 'Inscribir un nacimiento', ppl: 'Xikihkwilu se tunal' },
    summary: { es: 'En el registro familiar.' },
    institution: 'ALC',
    variants: [{ code: 'unica', name: { es: 'Única' }, channels: [{ kind: 'in_person' }] }],
    updatedAt: '2026-10-02',
  },
  // Enough of one family that a search has a second page.
  ...Array.from({ length: 14 }, (_, index) =>
    tramite(
      `LIC-${String(index + 1).padStart(2, '0')}`,
      `Licencia de clase ${String.fromCharCode(65 + index)}`,
      { channels: [{ kind: 'in_person' }], fees: index % 2 ? [{ kind: 'free' as const }] : [] },
      { institution: 'ALC', categories: ['NEG'] },
    ),
  ),
];

const needsInformation: RequestInput = {
  kind: 'tramite',
  tramite: 'COMPLETO',
  title: { es: 'Renovación del documento', en: 'Renewal of the document' },
  createdAt: '2026-11-12T09:00:00-06:00',
  deadline: { unit: 'business_day', dueAt: '2026-11-27' },
  steps: [
    { id: 'recepcion', title: { es: 'Recepción' } },
    { id: 'revision', title: { es: 'Revisión de documentos' } },
    { id: 'impresion', title: { es: 'Impresión' } },
    { id: 'entrega', title: { es: 'Entrega' } },
  ],
  events: [
    {
      id: 'e1',
      at: '2026-11-12T09:00:00-06:00',
      newStatus: 'received',
      step: 'recepcion',
      text: { es: 'Recibimos su solicitud.' },
    },
    { id: 'e2', at: '2026-11-14T10:00:00-06:00', newStatus: 'in_progress', step: 'revision' },
    {
      id: 'e3',
      at: '2026-11-18T10:00:00-06:00',
      internal: true,
      text: { es: 'Nota interna: falta el recibo.' },
    },
    {
      id: 'e4',
      at: '2026-11-19T11:00:00-06:00',
      newStatus: 'needs_information',
      text: { es: 'El recibo no se puede leer.' },
      affectsDeadline: { dueAt: '2026-11-30', suspended: true },
    },
  ],
  messages: [
    {
      id: 'm1',
      at: '2026-11-19T11:00:00-06:00',
      from: 'institution',
      text: '¿Puede enviar otra foto del recibo?',
      replyBy: '2026-11-30',
    },
  ],
  attachments: [
    {
      id: 'a1',
      name: 'partida.pdf',
      type: 'application/pdf',
      bytes: 184_320,
      status: 'accepted',
      receivedAt: '2026-11-12T09:00:00-06:00',
    },
    {
      id: 'a2',
      name: 'recibo.jpg',
      type: 'image/jpeg',
      bytes: 96_256,
      status: 'rejected',
      reason: { es: 'no se puede leer' },
      receivedAt: '2026-11-12T09:00:00-06:00',
    },
  ],
};

const granted: RequestInput = {
  kind: 'tramite',
  title: { es: 'Certificación literal' },
  createdAt: '2026-10-01T09:00:00-06:00',
  events: [
    { id: 'g1', at: '2026-10-01T09:00:00-06:00', newStatus: 'received' },
    {
      id: 'g2',
      at: '2026-10-20T09:00:00-06:00',
      newStatus: 'granted',
      text: { es: 'Ya puede descargarla.' },
    },
  ],
  result: {
    kind: 'granted',
    document: {
      name: { es: 'certificación' },
      url: 'https://registro.example.gob/c/123',
      type: 'application/pdf',
      bytes: 240_000,
      issuedAt: '2026-10-20',
      expiresAt: '2027-01-20',
    },
  },
};

const requests = [
  { ...CREDENTIALS.needsInformation, institution: 'REG', request: needsInformation },
  { ...CREDENTIALS.granted, institution: 'REG', request: granted },
];
