/**
 * Two requests that the demonstration follows: one that waits for the citizen, one that was granted. Folio and code are
 * fixed so that pages can print them; dates are counted back from the day on which they are seeded. Invented, like all
 * of the demonstration.
 */
import type { RequestInput } from '../src/contract/request.ts';

export interface DemoRequest {
  folio: string;
  accessCode: string;
  institution: string;
  request: RequestInput;
}

/** What a demo page prints so that a visitor can follow a request. */
export const demoCredentials = {
  needsInformation: { folio: 'RNPN-26-Q36MP7W5-Y', accessCode: 'PJNH-09JX-KEP4-1' },
  granted: { folio: 'CNR-26-PG3XBWPP-7', accessCode: 'V8FP-2RPD-Y5VB-G' },
} as const;

const DAY_MS = 86_400_000;

export function demoRequests(now: Date): DemoRequest[] {
  /** Instant `days` before (negative: after) now, at an hour of the office. */
  const at = (days: number, hour: number) => {
    const date = new Date(now.getTime() - days * DAY_MS);
    return `${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:15:00-06:00`;
  };
  const day = (days: number) => at(days, 12).slice(0, 10);
  return [
    {
      ...demoCredentials.needsInformation,
      institution: 'RNPN',
      request: {
        kind: 'tramite',
        tramite: 'RNPN-0003',
        variant: 'perdido',
        title: { es: 'Reposición de DUI por pérdida', en: 'Replacement of a lost DUI' },
        unit: { es: 'Centro de DUI de Santa Tecla (demostración)' },
        channel: 'in_person',
        createdAt: at(9, 9),
        deadline: { unit: 'business_day', dueAt: day(-6), base: { es: 'Plazo de demostración' } },
        steps: [
          { id: 'recepcion', title: { es: 'Recepción', en: 'Receipt' } },
          {
            id: 'revision',
            title: { es: 'Revisión de documentos', en: 'Check of documents' },
            expected: { amount: 5, unit: 'business_day' },
          },
          { id: 'impresion', title: { es: 'Impresión del DUI', en: 'Printing of the DUI' } },
          { id: 'entrega', title: { es: 'Entrega', en: 'Delivery' } },
        ],
        events: [
          {
            id: 'demo-1',
            at: at(9, 9),
            newStatus: 'received',
            step: 'recepcion',
            text: { es: 'Recibimos su solicitud.', en: 'We received your request.' },
          },
          {
            id: 'demo-2',
            at: at(7, 10),
            newStatus: 'in_progress',
            step: 'revision',
            text: { es: 'Estamos revisando sus documentos.', en: 'We are checking your documents.' },
          },
          {
            id: 'demo-3',
            at: at(3, 10),
            internal: true,
            text: { es: 'Nota interna de demostración: el recibo no se lee.' },
          },
          {
            id: 'demo-4',
            at: at(2, 11),
            newStatus: 'needs_information',
            text: {
              es: 'El recibo de agua o luz no se puede leer. Envíe otra foto o lleve el original.',
              en: 'The water or electricity bill cannot be read. Send another photo or bring the original.',
            },
            affectsDeadline: {
              dueAt: day(-8),
              suspended: true,
              reason: { es: 'Esperamos el recibo.', en: 'We are waiting for the bill.' },
            },
          },
        ],
        messages: [
          {
            id: 'demo-m1',
            at: at(2, 11),
            from: 'institution',
            text: 'Buenos días. El recibo que usted envió salió borroso. ¿Puede enviar otra foto, con luz y sin doblar la hoja?',
            replyBy: day(-8),
          },
        ],
        attachments: [
          {
            id: 'demo-a1',
            name: 'partida-de-nacimiento.pdf',
            type: 'application/pdf',
            bytes: 184_320,
            status: 'accepted',
            receivedAt: at(9, 9),
          },
          {
            id: 'demo-a2',
            name: 'recibo.jpg',
            type: 'image/jpeg',
            bytes: 96_256,
            status: 'rejected',
            reason: { es: 'No se puede leer.', en: 'It cannot be read.' },
            receivedAt: at(9, 9),
          },
        ],
      },
    },
    {
      ...demoCredentials.granted,
      institution: 'CNR',
      request: {
        kind: 'tramite',
        tramite: 'CNR-0003',
        title: { es: 'Constancia de carencia de bienes', en: 'Certificate of no real estate' },
        channel: 'online',
        createdAt: at(14, 8),
        deadline: { unit: 'business_day', dueAt: day(4) },
        steps: [
          { id: 'pago', title: { es: 'Pago', en: 'Payment' } },
          { id: 'busqueda', title: { es: 'Búsqueda en el registro', en: 'Search in the registry' } },
          { id: 'firma', title: { es: 'Firma', en: 'Signature' } },
        ],
        events: [
          {
            id: 'demo-1',
            at: at(14, 8),
            newStatus: 'received',
            step: 'pago',
            text: { es: 'Recibimos su solicitud y su pago.', en: 'We received your request and payment.' },
          },
          {
            id: 'demo-2',
            at: at(12, 9),
            newStatus: 'in_progress',
            step: 'busqueda',
            text: { es: 'Buscamos en el registro.', en: 'We are searching the registry.' },
          },
          { id: 'demo-3', at: at(6, 10), step: 'firma', text: { es: 'La constancia está en firma.' } },
          {
            id: 'demo-4',
            at: at(5, 15),
            newStatus: 'granted',
            text: { es: 'Su constancia está lista.', en: 'Your certificate is ready.' },
          },
        ],
        result: {
          kind: 'granted',
          document: {
            name: { es: 'Constancia de carencia de bienes (demostración)' },
            url: 'https://www.cnr.gob.sv/',
            type: 'application/pdf',
            bytes: 61_440,
            shortCode: 'DEMO-4821',
            issuedAt: day(5),
            expiresAt: day(-25),
          },
          appeals: [],
        },
      },
    },
  ];
}
