/** What an event says to a person: a line for the subject and a sentence. Spanish, *usted*, public facts only. */
import type { NoticeEvent } from '../../contract/notice.ts';
import { fieldWords } from '../pages/field-words.ts';
import { writeDate } from '../pages/write.ts';

export interface Names {
  institution: (code: string) => string;
  tramite: (code: string) => string;
}

const UNKNOWN_FIELD = fieldWords(['']);

/** `costos` for `/variants/0/fees/1/amount`: the innermost part that people have a word for. */
function fieldOf(pointer: string): string | undefined {
  return pointer
    .split('/')
    .reverse()
    .map((part) => fieldWords([part]))
    .find((words) => words !== UNKNOWN_FIELD);
}

interface Parts {
  /** ` RNPN-26-7H3K9QX2-4`, or nothing. */
  folio: string;
  /** ` sobre «Renovar el DUI» (costos)`, or nothing. */
  about: string;
  /** ` Responda a más tardar el 4 de diciembre de 2026.`, or nothing. */
  until: string;
  event: NoticeEvent;
}

const WORDS: Record<NoticeEvent['kind'], { title: string; say: (parts: Parts) => string }> = {
  'report.received': {
    title: 'Reporte nuevo',
    say: ({ folio, about, until }) => `Llegó el reporte${folio}${about}.${until}`,
  },
  'report.moved': {
    title: 'Reporte con estado nuevo',
    say: ({ folio, about, event: { status } }) =>
      `El reporte${folio}${about} cambió de estado${status === undefined ? '' : `: ${STATUS[status]}`}.`,
  },
  'report.reassigned': {
    title: 'Reporte reasignado',
    say: ({ folio, about, until }) =>
      `El reporte${folio}${about} pasó a la institución que debe responderlo.${until}`,
  },
  'report.answered': {
    title: 'Reporte respondido',
    say: ({ folio, about }) => `El reporte${folio}${about} tiene respuesta.`,
  },
  'report.corrected': {
    title: 'Dato corregido',
    say: ({ folio, about }) => `Se corrigió lo que señalaba el reporte${folio}${about}.`,
  },
  'report.due_soon': {
    title: 'Reporte por vencer',
    say: ({ folio, about, until }) => `Se acerca el plazo del reporte${folio}${about}.${until}`,
  },
  'report.late': {
    title: 'Reporte atrasado',
    say: ({ folio, about }) =>
      `El reporte${folio}${about} pasó su plazo sin respuesta y se muestra como atrasado.`,
  },
  'report.low_rating': {
    title: 'Calificación baja',
    say: ({ about }) => `Llegó una calificación baja${about}.`,
  },
  'demand.replied': {
    title: 'Respuesta a quienes piden un trámite en línea',
    say: ({ about }) => `La institución respondió a quienes piden hacer en línea un trámite${about}.`,
  },
  'demand.unanswered': {
    title: 'Demanda sin respuesta',
    say: ({ about }) =>
      `Hay personas que piden hacer en línea un trámite y la institución todavía no dice si lo hará${about}.`,
  },
  'fiche.review_due': {
    title: 'Fichas por revisar',
    say: ({ about, event: { items } }) =>
      items
        ? 'Conviene revisar estas fichas:'
        : `Conviene revisar la ficha: varias personas reportaron un dato${about}.`,
  },
  'links.broken': {
    title: 'Enlaces que no abren',
    say: () => 'Estas direcciones de sus fichas no abren:',
  },
  'searches.missing': {
    title: 'Búsquedas sin resultado',
    say: () => 'La gente buscó esto y el catálogo no tuvo respuesta:',
  },
};

const STATUS: Record<NonNullable<NoticeEvent['status']>, string> = {
  received: 'recibido',
  in_review: 'en revisión',
  reassigned: 'reasignado',
  accepted: 'aceptado',
  corrected: 'corregido',
  scheduled: 'programado',
  rejected: 'no procede',
  duplicate: 'repetido',
  withdrawn: 'retirado',
};

export const titleOf = ({ kind }: NoticeEvent): string => WORDS[kind].title;

/** The sentence and, under it, the list that it announces. */
export function sentenceOf(event: NoticeEvent, names: Names): string {
  const { folio, tramite, field, answerBy, items = [] } = event;
  const part = field === undefined ? undefined : fieldOf(field);
  const about =
    tramite === undefined
      ? ''
      : ` sobre «${names.tramite(tramite)}»${part === undefined ? '' : ` (${part})`}`;
  const until = answerBy === undefined ? '' : ` Responda a más tardar el ${writeDate(answerBy, 'es')}.`;
  const sentence = WORDS[event.kind].say({
    folio: folio === undefined ? '' : ` ${folio}`,
    about,
    until,
    event,
  });
  const list = items.map(
    ({ text, count, url }) =>
      `- ${text}${count === undefined ? '' : ` (${String(count)})`}${url === undefined ? '' : `\n  ${url}`}`,
  );
  return [sentence, ...list].join('\n');
}
