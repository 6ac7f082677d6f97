import type { Institution } from '../contract/institution.ts';
import { FINAL_STATUSES, type Request, type RequestStatus, type RequestView } from '../contract/request.ts';
import { localDay } from './local-day.ts';

/** Calendar days before the due day from which a request is due soon. */
const SOON_DAYS = 3;

/**
 * What the citizen sees of a request at the instant `now`. Events count in the order in which they happened, however
 * late they were pushed; an internal one changes status and deadline but is never shown.
 */
export function toRequestView(
  request: Request,
  institution: Institution | undefined,
  { now, timeZone }: { now: Date; timeZone: string },
): RequestView {
  const events = request.events
    .map((event, arrival) => ({ event, arrival }))
    .sort(
      (one, other) => Date.parse(one.event.at) - Date.parse(other.event.at) || one.arrival - other.arrival,
    )
    .map(({ event }) => event);
  const shown = events.filter((event) => !event.internal);
  const status: RequestStatus = events.findLast((event) => event.newStatus)?.newStatus ?? 'received';
  const statusText = shown.findLast((event) => event.text)?.text;
  const deadline = deadlineAfter(request.deadline, events, timeZone);
  const phone = institution?.phones[0]?.number;
  const punctuality = punctualityOf(deadline, status, localDay(now, timeZone));
  return {
    folio: request.folio,
    kind: request.kind,
    title: request.title,
    tramite: request.tramite,
    institution: {
      code: request.institution,
      name: institution?.name ?? { es: request.institution },
      ...(phone !== undefined && { phone }),
    },
    unit: events.findLast((event) => event.unit)?.unit ?? request.unit,
    createdAt: request.createdAt,
    status,
    ...(statusText && { statusText }),
    changedAt: shown.at(-1)?.at ?? request.createdAt,
    ...(deadline && { deadline }),
    ...(punctuality && { punctuality }),
    steps: stepsOf(request, events, status),
    events: shown,
    messages: request.messages,
    attachments: request.attachments,
    ...(request.result && { result: request.result }),
    now: now.toISOString(),
  };
}

function stepsOf(request: Request, events: Request['events'], status: RequestStatus): RequestView['steps'] {
  const started = new Map<string, string>();
  for (const event of events)
    if (event.step !== undefined && !started.has(event.step)) started.set(event.step, event.at);
  const currentId = events.findLast((event) => request.steps.some(({ id }) => id === event.step))?.step;
  const current = request.steps.findIndex(({ id }) => id === currentId);
  const finished = status === 'granted' || status === 'partial';
  return request.steps.map((step, index) => {
    const at = started.get(step.id);
    return {
      ...step,
      state: finished || index < current ? 'done' : index === current ? 'current' : 'pending',
      ...(at !== undefined && { at }),
    };
  });
}

function deadlineAfter(
  first: Request['deadline'],
  events: Request['events'],
  timeZone: string,
): Request['deadline'] {
  let deadline = first;
  for (const { at, affectsDeadline } of events) {
    if (!affectsDeadline) continue;
    const { dueAt, suspended, reason } = affectsDeadline;
    deadline = {
      ...deadline,
      ...(dueAt !== undefined && { dueAt }),
      ...(reason && { reason }),
      ...(suspended !== undefined && {
        suspendedSince: suspended ? localDay(new Date(at), timeZone) : undefined,
      }),
    };
  }
  return deadline;
}

function punctualityOf(
  deadline: Request['deadline'],
  status: RequestStatus,
  today: string,
): RequestView['punctuality'] {
  if (!deadline || FINAL_STATUSES.includes(status)) return undefined;
  if (deadline.suspendedSince !== undefined) return 'suspended';
  if (deadline.dueAt === undefined) return undefined;
  if (deadline.dueAt < today) return 'overdue';
  const left = (Date.parse(deadline.dueAt) - Date.parse(today)) / 86_400_000;
  return left <= SOON_DAYS ? 'due_soon' : 'on_time';
}
