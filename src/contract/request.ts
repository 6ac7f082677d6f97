/** A citizen's request, from receipt to result, as its owner sees it with folio and access code. */
import * as z from 'zod/mini';
import { code, day, duration, instant, text, url } from './text.ts';

export const REQUEST_STATUSES = [
  'received',
  'admitted',
  'in_progress',
  'needs_information',
  'transferred',
  'reassigned',
  'extended',
  'granted',
  'partial',
  'denied',
  'withdrawn',
  'archived',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];
/** Statuses after which nothing more happens by itself. */
export const FINAL_STATUSES: readonly RequestStatus[] = [
  'reassigned',
  'granted',
  'partial',
  'denied',
  'withdrawn',
  'archived',
];

export const attachment = z.object({
  id: z.string(),
  name: z.string(),
  /** Media type. */
  type: z.string(),
  bytes: z.int().check(z.nonnegative()),
  sha256: z.optional(z.string()),
  requirement: z.optional(z.string()),
  status: z.enum(['uploading', 'received', 'accepted', 'rejected']),
  reason: z.optional(text),
  receivedAt: z.optional(instant),
  url: z.optional(url),
});
export type Attachment = z.infer<typeof attachment>;

export const requestEvent = z.object({
  /** Unique for the institution that sends it: a repeated push is harmless. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: instant,
  newStatus: z.optional(z.enum(REQUEST_STATUSES)),
  /** Id of the step that this event starts. */
  step: z.optional(z.string()),
  unit: z.optional(text),
  /** What the citizen reads. */
  text: z.optional(text),
  /** Never shown to the citizen. */
  internal: z._default(z.boolean(), false),
  actor: z._default(z.enum(['citizen', 'institution', 'system']), 'institution'),
  /** New due date and why, when the event changes it. `suspended` stops the clock. */
  affectsDeadline: z.optional(
    z.object({ dueAt: z.optional(day), suspended: z.optional(z.boolean()), reason: z.optional(text) }),
  ),
});
export type RequestEvent = z.infer<typeof requestEvent>;
export type RequestEventInput = z.input<typeof requestEvent>;

export const requestMessage = z.object({
  id: z.string(),
  at: instant,
  from: z.enum(['citizen', 'institution']),
  text: z.string(),
  attachments: z._default(z.array(attachment), []),
  readAt: z.optional(instant),
  replyBy: z.optional(day),
});
export type RequestMessage = z.infer<typeof requestMessage>;

export const requestStep = z.object({ id: z.string(), title: text, expected: z.optional(duration) });
export type RequestStep = z.infer<typeof requestStep>;

export const requestResult = z.object({
  kind: z.enum(['granted', 'partial', 'denied', 'withdrawn', 'not_competent']),
  document: z.optional(
    z.object({
      name: text,
      url,
      type: z.optional(z.string()),
      bytes: z.optional(z.int()),
      sha256: z.optional(z.string()),
      signature: z.optional(z.string()),
      shortCode: z.optional(z.string()),
      issuedAt: day,
      expiresAt: z.optional(day),
      revokedAt: z.optional(day),
    }),
  ),
  reasons: z.optional(text),
  appeals: z._default(z.array(z.object({ before: text, term: z.optional(duration), text })), []),
});
export type RequestResult = z.infer<typeof requestResult>;

export const deadline = z.object({
  base: z.optional(text),
  unit: z.optional(z.enum(['business_day', 'calendar_day'])),
  dueAt: z.optional(day),
  suspendedSince: z.optional(day),
  reason: z.optional(text),
});

/** What an institution registers when a request reaches it. */
export const requestInput = z.object({
  kind: z._default(z.enum(['tramite', 'information', 'complaint']), 'tramite'),
  tramite: z.optional(code),
  variant: z.optional(code),
  version: z.optional(z.int()),
  title: text,
  unit: z.optional(text),
  channel: z.optional(z.string()),
  lang: z._default(z.string(), 'es'),
  createdAt: instant,
  deadline: z.optional(deadline),
  /** The steps of this kind of request, in order. */
  steps: z._default(z.array(requestStep), []),
  events: z._default(z.array(requestEvent), []),
  messages: z._default(z.array(requestMessage), []),
  attachments: z._default(z.array(attachment), []),
  result: z.optional(requestResult),
});
export type RequestInput = z.input<typeof requestInput>;

/** A request as the store keeps it. */
export const request = z.extend(requestInput, { folio: z.string(), institution: code });
export type Request = z.infer<typeof request>;

/** What the citizen sees: the request, its present status and step, and the events that are not internal. */
export const requestView = z.object({
  folio: z.string(),
  kind: requestInput.shape.kind,
  title: text,
  tramite: z.optional(code),
  institution: z.object({ code, name: text, phone: z.optional(z.string()) }),
  unit: z.optional(text),
  createdAt: instant,
  status: z.enum(REQUEST_STATUSES),
  /** What the institution said with the last event that has words. */
  statusText: z.optional(text),
  changedAt: instant,
  deadline: z.optional(deadline),
  /** Computed from the deadline and the server's clock; absent when there is no deadline or it is final. */
  punctuality: z.optional(z.enum(['on_time', 'due_soon', 'overdue', 'suspended'])),
  steps: z.array(
    z.extend(requestStep, {
      state: z.enum(['done', 'current', 'pending']),
      at: z.optional(instant),
    }),
  ),
  events: z.array(requestEvent),
  messages: z.array(requestMessage),
  attachments: z.array(attachment),
  result: z.optional(requestResult),
  /** The server's clock, so that nothing depends on the visitor's. */
  now: instant,
});
export type RequestView = z.infer<typeof requestView>;

export const folioCredentials = z.object({
  folio: z.string().check(z.minLength(1), z.maxLength(60)),
  accessCode: z.string().check(z.minLength(1), z.maxLength(40)),
});
export type FolioCredentials = z.infer<typeof folioCredentials>;
export const requestReceipt = z.object({ folio: z.string(), accessCode: z.string() });
