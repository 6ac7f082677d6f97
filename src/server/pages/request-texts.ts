/** Words of the page of a request, in Spanish (*usted*) and English: the same as those of `<request-tracker>`. */
import type { RequestStatus } from '../../contract/request.ts';

interface RequestTexts {
  title: string;
  intro: string;
  folio: string;
  folioHint: string;
  code: string;
  codeHint: string;
  see: string;
  wrongFolio: string;
  wrongCode: string;
  notFound: string;
  heading: (folio: string, state: string) => string;
  state: Record<RequestStatus, string>;
  next: Record<RequestStatus, string>;
  by: (date: string) => string;
  due: (date: string) => string;
  overdue: (date: string) => string;
  suspended: string;
  changed: (date: string) => string;
  steps: string;
  step: (number: number, total: number, state: 'done' | 'current' | 'pending') => string;
  messages: string;
  noMessages: string;
  fromOffice: string;
  fromYou: string;
  documents: string;
  noDocuments: string;
  document: Record<'uploading' | 'received' | 'accepted' | 'rejected', string>;
  result: string;
  download: (name: string) => string;
  reasons: string;
  appeals: string;
  history: string;
  another: string;
  survey: string;
}

const es: RequestTexts = {
  title: 'Seguir una solicitud',
  intro: 'Escriba los datos de su comprobante. No necesita cuenta.',
  folio: 'Número de solicitud',
  folioHint: 'Está en su comprobante. Por ejemplo: RNPN-26-7H3K9QX2-4.',
  code: 'Código de acceso',
  codeHint: 'Son 13 letras y números. Puede pegarlo.',
  see: 'Ver el estado',
  wrongFolio: 'Revise el número de solicitud. Tiene un error al escribirlo o le falta una parte.',
  wrongCode: 'Revise el código de acceso. Tiene un error al escribirlo o le falta una parte.',
  notFound:
    'No encontramos una solicitud con ese número y ese código. Revise los dos datos en su comprobante.',
  heading: (folio, state) => `Solicitud ${folio}: ${state}`,
  state: {
    received: 'recibida',
    admitted: 'admitida',
    in_progress: 'en revisión',
    needs_information: 'falta información suya',
    transferred: 'la tiene otra unidad',
    reassigned: 'pasó a otra institución',
    extended: 'con más plazo',
    granted: 'aprobada',
    partial: 'aprobada en parte',
    denied: 'no aprobada',
    withdrawn: 'retirada',
    archived: 'archivada',
  },
  next: {
    received: 'La recibimos. No tiene que hacer nada por ahora.',
    admitted: 'Ya la admitieron. No tiene que hacer nada por ahora.',
    in_progress: 'Su solicitud está en revisión. No tiene que hacer nada por ahora.',
    needs_information: 'Lleve o envíe lo que le piden para que su solicitud siga.',
    transferred: 'La pasaron a otra unidad. El número es el mismo. No tiene que hacer nada.',
    reassigned: 'La pasaron a otra institución. Lea el último aviso para saber cómo seguir.',
    extended: 'La institución pidió más tiempo. No tiene que hacer nada por ahora.',
    granted: 'Su documento está listo.',
    partial: 'Aprobaron una parte. Lea el resultado y qué puede hacer.',
    denied: 'No aprobaron su solicitud. Lea por qué y qué puede hacer.',
    withdrawn: 'Usted retiró esta solicitud.',
    archived: 'Cerraron esta solicitud por el tiempo que pasó sin respuesta.',
  },
  by: (date) => `Envíelo antes del ${date} para que su solicitud siga.`,
  due: (date) => `Respuesta esperada: ${date}.`,
  overdue: (date) => `La respuesta debió llegar el ${date}. Puede reclamar a la institución.`,
  suspended: 'El plazo está detenido hasta que usted responda.',
  changed: (date) => `Último cambio: ${date}`,
  steps: 'Pasos',
  step: (number, total, state) =>
    `Paso ${String(number)} de ${String(total)}, ${{ done: 'completado', current: 'en curso', pending: 'pendiente' }[state]}`,
  messages: 'Mensajes',
  noMessages: 'Todavía no hay mensajes.',
  fromOffice: 'De la oficina',
  fromYou: 'De usted',
  documents: 'Documentos que envió',
  noDocuments: 'No ha enviado documentos.',
  document: {
    uploading: 'todavía subiendo',
    received: 'recibido',
    accepted: 'aceptado',
    rejected: 'no aceptado',
  },
  result: 'Resultado',
  download: (name) => `Descargar ${name}`,
  reasons: 'Por qué',
  appeals: 'Qué puede hacer',
  history: 'Qué ha pasado',
  another: 'Ver otra solicitud',
  survey: 'Cuéntenos cómo le fue con este trámite',
};

const en: RequestTexts = {
  title: 'Follow a request',
  intro: 'Write the data on your receipt. You need no account.',
  folio: 'Request number',
  folioHint: 'It is on your receipt. For example: RNPN-26-7H3K9QX2-4.',
  code: 'Access code',
  codeHint: '13 letters and digits. You can paste it.',
  see: 'See the status',
  wrongFolio: 'Check the request number. It has a typing error or a part is missing.',
  wrongCode: 'Check the access code. It has a typing error or a part is missing.',
  notFound: 'We found no request with that number and that code. Check both on your receipt.',
  heading: (folio, state) => `Request ${folio}: ${state}`,
  state: {
    received: 'received',
    admitted: 'admitted',
    in_progress: 'under review',
    needs_information: 'we need something from you',
    transferred: 'with another unit',
    reassigned: 'passed to another institution',
    extended: 'with more time',
    granted: 'granted',
    partial: 'granted in part',
    denied: 'not granted',
    withdrawn: 'withdrawn',
    archived: 'archived',
  },
  next: {
    received: 'We have it. There is nothing to do for now.',
    admitted: 'It was admitted. There is nothing to do for now.',
    in_progress: 'Your request is under review. There is nothing to do for now.',
    needs_information: 'Bring or send what they ask for, so that your request goes on.',
    transferred: 'Another unit has it. The number is the same. There is nothing to do.',
    reassigned: 'Another institution has it. Read the last notice to know how to go on.',
    extended: 'The institution asked for more time. There is nothing to do for now.',
    granted: 'Your document is ready.',
    partial: 'It was granted in part. Read the result and what you can do.',
    denied: 'Your request was not granted. Read why and what you can do.',
    withdrawn: 'You withdrew this request.',
    archived: 'This request was closed after some time without an answer.',
  },
  by: (date) => `Send it before ${date} so that your request goes on.`,
  due: (date) => `Expected answer: ${date}.`,
  overdue: (date) => `The answer was due on ${date}. You can complain to the institution.`,
  suspended: 'The clock is stopped until you answer.',
  changed: (date) => `Last change: ${date}`,
  steps: 'Steps',
  step: (number, total, state) =>
    `Step ${String(number)} of ${String(total)}, ${{ done: 'completed', current: 'in progress', pending: 'pending' }[state]}`,
  messages: 'Messages',
  noMessages: 'There are no messages yet.',
  fromOffice: 'From the office',
  fromYou: 'From you',
  documents: 'Documents you sent',
  noDocuments: 'You have sent no documents.',
  document: {
    uploading: 'still uploading',
    received: 'received',
    accepted: 'accepted',
    rejected: 'not accepted',
  },
  result: 'Result',
  download: (name) => `Download ${name}`,
  reasons: 'Why',
  appeals: 'What you can do',
  history: 'What has happened',
  another: 'See another request',
  survey: 'Tell us how this procedure went for you',
};

export function requestTexts(lang: string): RequestTexts {
  return lang.startsWith('en') ? en : es;
}
