import type { ModerationReason } from '../../contract/case-event.ts';
import type { FeedbackStatus } from '../../contract/case-moves.ts';
import type { CaseEvent } from '../store.ts';

/** States as a citizen reads them, after «Su reporte». */
const MOVED: Readonly<Record<FeedbackStatus, string>> = {
  received: 'Recibimos su reporte.',
  in_review: 'La institución está revisando su reporte.',
  reassigned: 'Su reporte pasó a otra institución.',
  accepted: 'La institución comprobó lo que usted dijo y lo va a corregir.',
  corrected: 'La institución corrigió la ficha.',
  scheduled: 'La institución puso fecha a la corrección.',
  rejected: 'La institución revisó su reporte y no va a cambiar la ficha.',
  duplicate: 'Su reporte es igual a otro que ya está en trámite. Lo que se resuelva vale para los dos.',
  withdrawn: 'Usted retiró su reporte.',
};

/** What happened, in one plain sentence. `nameOf` gives the name of an institution. */
export function eventSentence(event: CaseEvent, nameOf: (institution: string) => string): string {
  const who = event.institution === undefined ? 'La institución' : nameOf(event.institution);
  switch (event.kind) {
    case 'received':
      return `${who} recibió su reporte.`;
    case 'reassigned':
      return `Su reporte pasó a ${who}, a quien le toca responder. El plazo empieza de nuevo.`;
    case 'answered':
      return `${event.unit ?? who} le respondió.`;
    case 'moderated':
      return event.reason === undefined
        ? `${who} publicó su comentario.`
        : `${who} no publicó su comentario: ${MODERATION_WORDS[event.reason]}. Su reporte sigue igual.`;
    case 'corrected':
      return `${who} corrigió la ficha.`;
    case 'reminded':
      return 'El plazo venció y la institución recibió un recordatorio.';
    case 'moved':
      if (event.from !== undefined && event.to === 'in_review' && CLOSED.includes(event.from))
        return `${who} abrió otra vez su reporte.`;
      return MOVED[event.to ?? 'received'];
    case 'flagged':
    case 'noted':
      return '';
  }
}

const CLOSED: readonly FeedbackStatus[] = ['rejected', 'duplicate'];

/** Reasons of the moderation policy, after a colon. */
export const MODERATION_WORDS: Readonly<Record<ModerationReason, string>> = {
  insult: 'tiene insultos',
  personal_data: 'tiene datos personales',
  advertising: 'es publicidad',
  other_subject: 'trata de otro asunto',
  threat: 'tiene una amenaza',
};
