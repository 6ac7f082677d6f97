/** The part of the API's table about the public account and the demand ledger. */
import * as z from 'zod/mini';
import { CATALOGUE_AGE } from './freshness.ts';
import { demandLedger, demandReplyInput } from './demand.ts';
import { deskDemandList } from './desk-demand.ts';
import type { Operation } from './operation.ts';
import { reportQuery, serviceReport } from './report.ts';
import { scorecard } from './simplification.ts';
import { code } from './text.ts';

export const reportOperations = {
  serviceReport: {
    method: 'GET',
    path: '/v1/report',
    summary:
      'La rendición de cuentas de una institución o de todas: demanda, reportes, plazos, satisfacción y uso; la misma tabla en /v1/report.csv',
    query: reportQuery,
    output: serviceReport,
    status: 200,
    maxAge: 60,
  },
  getDemand: {
    method: 'GET',
    path: '/v1/demand/{code}',
    summary:
      'Cuántas personas piden un trámite en línea, por qué, desde dónde, y qué respondió la institución',
    params: z.object({ code }),
    output: demandLedger,
    status: 200,
    maxAge: 15,
  },
  getScorecard: {
    method: 'GET',
    path: '/v1/scorecard/{code}',
    summary:
      'Qué tan simple es un trámite, criterio por criterio: lo que dice la ficha, lo que declara la institución y lo que no consta',
    params: z.object({ code }),
    output: scorecard,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listDeskDemand: {
    method: 'GET',
    path: '/v1/desk/demand',
    summary: 'Los trámites de la institución que la gente pide en línea, primero los que esperan respuesta',
    output: deskDemandList,
    status: 200,
    auth: 'staff',
  },
  replyToDemand: {
    method: 'POST',
    path: '/v1/desk/demand/{code}/reply',
    summary:
      'La institución responde a quienes piden un trámite en línea: planificado, en marcha o no, con el porqué, la fecha y la firma de la unidad',
    params: z.object({ code }),
    body: demandReplyInput,
    output: demandLedger,
    status: 201,
    idempotent: true,
    auth: 'staff',
  },
} as const satisfies Record<string, Operation>;
