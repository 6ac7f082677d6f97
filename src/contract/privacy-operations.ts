/** What a person does with what they left here, by folio and access code: be told of the answer, or have it erased. */
import * as z from 'zod/mini';
import { mailAddress } from './notice-target.ts';
import type { Operation } from './operation.ts';
import { contactKept, erased } from './own-report.ts';
import { folioCredentials } from './request.ts';

/** Without `email`: the address that was left is forgotten. */
export const contactInput = z.extend(folioCredentials, { email: z.optional(mailAddress) });
export type ContactInput = z.input<typeof contactInput>;

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
