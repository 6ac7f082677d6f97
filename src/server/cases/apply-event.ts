import { canMove, isOpen } from '../../contract/case-moves.ts';
import type { deskEventInput } from '../../contract/case-input.ts';
import type * as z from 'zod/mini';
import { cleanText } from '../clean-text.ts';
import { ProblemError } from '../problems.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';
import type { Officer } from './staff-records.ts';
import { ANSWER_TEMPLATES } from './templates.ts';

export type OfficerEvent = z.output<typeof deskEventInput>;

/** What an officer's act is judged by. */
export interface Occasion {
  officer: Officer;
  at: string;
  /** Calendar day of the country. */
  today: string;
  /** The day by which an answer is owed when the clock begins now. */
  clockFromToday: string;
  /** Name of the institution in Spanish, or undefined when the catalogue does not have it. */
  nameOf: (institution: string) => string | undefined;
  /** Content hash of the fiche as it is now. */
  ficheHash: string | undefined;
}

/** The case after what an officer did. Throws a ProblemError that says what to do when it may not be done. */
export function applyEvent(row: StoredFeedback, input: OfficerEvent, occasion: Occasion): StoredFeedback {
  const { officer } = occasion;
  switch (input.kind) {
    case 'moved':
      return move(row, input, occasion);
    case 'answered': {
      allow(officer.role !== 'verifier');
      const text = wordsOf(input) ?? missing('/text', 'Escriba la respuesta o elija una plantilla.');
      return add(answer(row, text, occasion), { kind: 'answered', text }, occasion);
    }
    case 'reassigned':
      return reassign(row, input, occasion);
    case 'moderated':
      return moderate(row, input, occasion);
    case 'flagged': {
      const threat = input.threat ? ('confirmed' as const) : ('dismissed' as const);
      // Hidden at once; what the citizen wrote stays as it is, for whoever must investigate.
      const hidden = { state: 'hidden' as const, reason: 'threat' as const, at: occasion.at };
      const flagged = { ...row, threat, ...(input.threat && row.moderation && { moderation: hidden }) };
      return add(flagged, { kind: 'flagged', note: input.note ?? `threat: ${threat}` }, occasion);
    }
    case 'noted':
      return add(row, { kind: 'noted', note: cleanText(input.note) }, occasion);
  }
}

function move(
  row: StoredFeedback,
  input: Extract<OfficerEvent, { kind: 'moved' }>,
  occasion: Occasion,
): StoredFeedback {
  const { to } = input;
  if (to === 'reassigned') missing('/kind', 'Para pasar el caso a otra institución, envíe «reassigned».');
  if (to === 'duplicate' && input.duplicateOf === undefined)
    missing('/duplicateOf', 'Diga de qué caso es repetición.');
  checkMove(row, to, occasion.officer);
  const text = wordsOf(input);
  if (text === undefined && (to === 'rejected' || to === 'scheduled' || to === 'corrected'))
    missing('/text', 'Escriba para la persona por qué, o elija una plantilla.');
  if (to === 'scheduled' && (input.by === undefined || input.by < occasion.today))
    missing('/by', 'Diga el día en que estará corregido, de hoy en adelante.');
  if (to === 'corrected' && row.field !== undefined && row.ficheHash === occasion.ficheHash)
    missing(
      '/to',
      'La ficha sigue igual que cuando la reportaron. Corrija el campo: el caso se cierra solo.',
    );
  const reopens = !isOpen(row.status);
  const answerBy =
    to === 'scheduled' ? input.by : reopens && isOpen(to) ? occasion.clockFromToday : row.answerBy;
  const { closedAt: _closed, duplicateOf: _of, ...rest } = row;
  const moved: StoredFeedback = {
    ...(text === undefined ? rest : answer(rest, text, occasion)),
    status: to,
    ...(answerBy !== undefined && { answerBy }),
    ...(!isOpen(to) && { closedAt: occasion.at }),
    ...(to === 'duplicate' && { duplicateOf: input.duplicateOf }),
  };
  return add(
    moved,
    { kind: 'moved', from: row.status, to, text, ...(answerBy !== row.answerBy && { answerBy }) },
    occasion,
  );
}

function reassign(
  row: StoredFeedback,
  input: Extract<OfficerEvent, { kind: 'reassigned' }>,
  occasion: Occasion,
): StoredFeedback {
  const { institution } = input;
  checkMove(row, 'reassigned', occasion.officer);
  if (institution === row.institution) missing('/institution', 'El caso ya está en esa institución.');
  if (occasion.nameOf(institution) === undefined)
    missing('/institution', 'El catálogo no tiene una institución con ese código.');
  const answerBy = occasion.clockFromToday;
  const text = wordsOf(input);
  const event = { kind: 'reassigned' as const, from: row.status, to: 'reassigned' as const, text, answerBy };
  return add({ ...row, status: 'reassigned', institution, answerBy }, { ...event, institution }, occasion);
}

function moderate(
  row: StoredFeedback,
  { published, reason }: Extract<OfficerEvent, { kind: 'moderated' }>,
  occasion: Occasion,
): StoredFeedback {
  allow(occasion.officer.role !== 'editor');
  if (!row.moderation) missing('/kind', 'Este caso no tiene un comentario que publicar.');
  if (published && row.threat === 'confirmed')
    missing('/published', 'Un comentario marcado como amenaza no se publica.');
  if (!published && reason === undefined)
    missing('/reason', 'Elija el motivo: la política de moderación los explica.');
  const why = published ? undefined : reason;
  const moderation = {
    state: published ? ('published' as const) : ('hidden' as const),
    at: occasion.at,
    ...(why !== undefined && { reason: why }),
  };
  return add({ ...row, moderation }, { kind: 'moderated', reason: why }, occasion);
}

/** Signed by the unit, dated. The diff of an earlier correction stays with the event that made it. */
function answer(row: StoredFeedback, text: string, { officer, today, nameOf }: Occasion): StoredFeedback {
  const unit = officer.unit ?? nameOf(officer.institution) ?? officer.institution;
  return { ...row, response: { text: { es: text }, unit: { es: unit }, date: today } };
}

function add(
  row: StoredFeedback,
  event: Omit<CaseEvent, 'id' | 'at' | 'by'>,
  { officer, at }: Occasion,
): StoredFeedback {
  const known = row.events ?? [];
  const { id, name, unit, institution } = officer;
  const signed: CaseEvent = {
    id: `${event.kind}-${String(known.length)}`,
    at,
    by: 'institution',
    institution,
    ...(unit !== undefined && { unit }),
    staff: { id, name },
    ...event,
  };
  return { ...row, events: [...known, signed] };
}

function wordsOf({ text, template }: { text?: string | undefined; template?: string | undefined }) {
  const words = text ?? ANSWER_TEMPLATES.find(({ code }) => code === template)?.text;
  if (words === undefined && template !== undefined)
    missing('/template', 'No hay una plantilla con ese código. Pida la lista en /v1/desk/templates.');
  const clean = words === undefined ? '' : cleanText(words);
  return clean === '' ? undefined : clean;
}

function checkMove(row: StoredFeedback, to: StoredFeedback['status'], officer: Officer): void {
  if (!canMove(row.status, to, 'owner')) throw new ProblemError('movimiento-no-permitido');
  allow(canMove(row.status, to, officer.role));
}

export function allow(isAllowed: boolean): void {
  if (!isAllowed) throw new ProblemError('funcion-no-permite');
}

function missing(pointer: string, detail: string): never {
  throw new ProblemError('datos-no-validos', { errors: [{ pointer, detail }] });
}
