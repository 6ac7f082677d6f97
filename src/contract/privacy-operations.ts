/** What a person does with what they left here, by folio and access code: be told of the answer, or have it erased. */
import * as z from 'zod/mini';
import { mailAddress } from './notice-target.ts';
import type { Operation } from './operation.ts';
import { folioCredentials } from './request.ts';
import { instant } from './text.ts';

/** Without `email`: the address that was left is forgotten. */
export const contactInput = z.extend(folioCredentials, { email: z.optional(mailAddress) });
export type ContactInput = z.input<typeof contactInput>;
/** `until`: when the address is erased; absent when none is kept. */
export const contactKept = z.object({ folio: z.string(), until: z.optional(instant) });
/** `erased` is false only for a confirmed threat; then `kept` says what is kept, why, and until when. */
export const erased = z.object({
  folio: z.string(),
  erased: z.boolean(),
  kept: z.optional(z.object({ reason: z.literal('threat'), until: instant, text: z.string() })),
});

export const privacyOperations = {
  keepContact: {
    method: 'POST',
    path: '/v1/feedback/contact',
    summary: 'Deja un correo para saber cuándo hay respuesta, o lo quita; se borra a los 90 días',
    body: contactInput,
    output: contactKept,
    status: 200,
  },
  eraseFeedback: {
    method: 'POST',
    path: '/v1/feedback/erase',
    summary: 'Borra lo que una persona escribió en un comentario propio, con su folio y su código',
    body: folioCredentials,
    output: erased,
    status: 200,
  },
} as const satisfies Record<string, Operation>;
