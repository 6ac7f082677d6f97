/** How the owner of an institution's desk says where and of what the institution is told. */
import * as z from 'zod/mini';
import { noticeTargetInput, noticeTargetView } from './notice-target.ts';
import type { Operation } from './operation.ts';

const idParam = z.object({ id: z.string().check(z.maxLength(60)) });
const targetDone = z.object({ id: z.string() });

export const noticeOperations = {
  listNoticeTargets: {
    method: 'GET',
    path: '/v1/desk/notices',
    summary: 'Las direcciones a las que se avisa a la institución, y lo que no se pudo entregar',
    output: z.object({ targets: z.array(noticeTargetView) }),
    status: 200,
    auth: 'staff',
  },
  addNoticeTarget: {
    method: 'POST',
    path: '/v1/desk/notices',
    summary: 'Anota un correo o un webhook; anotarlo otra vez cambia de qué y cuándo se le avisa',
    body: noticeTargetInput,
    /** `webhookSecret`: with which the receiver checks signatures. */
    output: z.extend(targetDone, { webhookSecret: z.optional(z.string()) }),
    status: 202,
    auth: 'staff',
  },
  testNoticeTarget: {
    method: 'POST',
    path: '/v1/desk/notices/{id}/test',
    summary: 'Envía un mensaje de prueba a una dirección',
    params: idParam,
    output: targetDone,
    status: 202,
    auth: 'staff',
  },
  removeNoticeTarget: {
    method: 'POST',
    path: '/v1/desk/notices/{id}/remove',
    summary: 'Quita una dirección; no se le avisa más',
    params: idParam,
    output: targetDone,
    status: 200,
    auth: 'staff',
  },
} as const satisfies Record<string, Operation>;
