/**
 * The API in one table: name → method, path, what goes in, what comes out. The client's verbs, the server's routes and
 * the OpenAPI document are all made from it, so that they cannot differ.
 */
import * as z from 'zod/mini';
import { CATALOGUE_AGE } from './freshness.ts';
import { burstList } from './burst.ts';
import { cardAnswer, searchQuestion, searchReply } from './short-card.ts';
import { caseOperations } from './case-operations.ts';
import { catalogueInfo } from './catalogue.ts';
import { directory } from './directory.ts';
import { feedbackView } from './feedback-view.ts';
import { feedbackCountsBatch, feedbackInput, feedbackReceipt } from './feedback.ts';
import { fiche } from './fiche.ts';
import { category, institution, lifeEvent } from './institution.ts';
import type { Operation } from './operation.ts';
import { officeList, officeQuery } from './office-list.ts';
import { reportOperations } from './report-operations.ts';
import { folioCredentials, requestEvent, requestInput, requestReceipt, requestView } from './request.ts';
import { noticeOperations } from './notice-operations.ts';
import { privacyOperations } from './privacy-operations.ts';
import { surveyInput, surveyReceipt } from './survey.ts';
import { code } from './text.ts';
import { tramite } from './tramite.ts';
import { useInput, useReceipt } from './use.ts';
import { changeList, cursor, tramiteDiff, tramiteVersion, versionList } from './versions.ts';
import { municipalityList, voteDetails, voteDetailsKept } from './vote-details.ts';

export type { Operation } from './operation.ts';

const codeParam = z.object({ code });
const folioParam = z.object({ folio: z.string().check(z.maxLength(60)) });

export const operations = {
  listTramites: {
    method: 'GET',
    path: '/v1/tramites',
    summary: 'Tarjetas de varios trámites en una sola petición',
    query: z.object({
      codes: z.array(code).check(z.minLength(1), z.maxLength(200)),
      lang: z._default(z.string(), 'es'),
      /** Without what only the summary density shows, and what repeats said once. */
      short: z.optional(z.boolean()),
    }),
    output: cardAnswer,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  getTramite: {
    method: 'GET',
    path: '/v1/tramites/{code}',
    summary: 'La ficha completa de un trámite, en todos sus idiomas',
    params: codeParam,
    output: tramite,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  getFiche: {
    method: 'GET',
    path: '/v1/fiches/{code}',
    summary: 'Un trámite con todo lo que nombra: institución, oficinas, calendario, capa local',
    params: codeParam,
    output: fiche,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  search: {
    method: 'GET',
    path: '/v1/search',
    summary: 'Busca trámites y cuenta los resultados por filtro',
    query: searchQuestion,
    output: searchReply,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  getCatalogue: {
    method: 'GET',
    path: '/v1/catalogue',
    summary: 'De dónde viene el catálogo y cuántos trámites tiene',
    output: z.extend(catalogueInfo, { tramites: z.int(), revision: z.int() }),
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  getDirectory: {
    method: 'GET',
    path: '/v1/directory',
    summary:
      'Las entradas del catálogo: categorías, momentos de la vida, instituciones y públicos, con cuántos trámites',
    output: directory,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listCategories: {
    method: 'GET',
    path: '/v1/categories',
    summary: 'Categorías (ramos)',
    output: z.object({ categories: z.array(category) }),
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listLifeEvents: {
    method: 'GET',
    path: '/v1/life-events',
    summary: 'Momentos de la vida y sus trámites en orden',
    output: z.object({ lifeEvents: z.array(lifeEvent) }),
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listInstitutions: {
    method: 'GET',
    path: '/v1/institutions',
    summary: 'Instituciones',
    output: z.object({ institutions: z.array(institution) }),
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listOffices: {
    method: 'GET',
    path: '/v1/offices',
    summary: 'Oficinas, por institución, trámite o departamento',
    query: officeQuery,
    output: officeList,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listMunicipalities: {
    method: 'GET',
    path: '/v1/municipalities',
    summary: 'Municipios donde hay oficinas, para decir desde dónde se pide un servicio en línea',
    output: municipalityList,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  countFeedback: {
    method: 'GET',
    path: '/v1/feedback',
    summary: 'Cuántas personas usaron cada botón',
    query: z.object({ codes: z.array(code).check(z.minLength(1), z.maxLength(200)) }),
    output: feedbackCountsBatch,
    status: 200,
    maxAge: 15,
  },
  listBursts: {
    method: 'GET',
    path: '/v1/bursts',
    summary: 'Pulsaciones que llegaron mucho más rápido de lo habitual en los últimos 30 días, en revisión',
    query: z.object({ institution: z.optional(code) }),
    output: burstList,
    status: 200,
    maxAge: 60,
  },
  giveFeedback: {
    method: 'POST',
    path: '/v1/feedback',
    summary: 'Da un voto o cuenta qué fue distinto; devuelve folio y código de acceso',
    body: feedbackInput,
    output: feedbackReceipt,
    status: 201,
    idempotent: true,
  },
  addVoteDetails: {
    method: 'POST',
    path: '/v1/feedback/vote/details',
    summary: 'Agrega a un voto propio por qué y desde qué municipio; repetirlo no hace daño',
    body: voteDetails,
    output: voteDetailsKept,
    status: 200,
  },
  withdrawFeedback: {
    method: 'POST',
    path: '/v1/feedback/withdraw',
    summary: 'Retira un voto o un comentario propio',
    body: folioCredentials,
    output: feedbackReceipt.shape.counts,
    status: 200,
  },
  trackFeedback: {
    method: 'POST',
    path: '/v1/feedback/track',
    summary: 'Qué pasó con un comentario, con su folio y su código de acceso',
    body: folioCredentials,
    output: feedbackView,
    status: 200,
  },
  answerSurvey: {
    method: 'POST',
    path: '/v1/survey',
    summary: 'Guarda una respuesta de la encuesta; otra respuesta a la misma pregunta la reemplaza',
    body: surveyInput,
    output: surveyReceipt,
    status: 200,
  },
  countUse: {
    method: 'POST',
    path: '/v1/use',
    summary: 'Cuenta el uso de los elementos en una página, sin datos de quien la visita',
    body: useInput,
    output: useReceipt,
    status: 202,
    asText: true,
  },
  ...privacyOperations,
  ...noticeOperations,
  trackRequest: {
    method: 'POST',
    path: '/v1/requests/track',
    summary: 'El estado de una solicitud, con su folio y su código de acceso',
    body: folioCredentials,
    output: requestView,
    status: 200,
  },
  registerRequest: {
    method: 'POST',
    path: '/v1/requests',
    summary: 'La institución registra una solicitud que recibió; devuelve folio y código para la persona',
    body: requestInput,
    output: requestReceipt,
    status: 201,
    idempotent: true,
    auth: 'institution',
  },
  pushRequestEvent: {
    method: 'POST',
    path: '/v1/requests/{folio}/events',
    summary: 'La institución informa un cambio de estado; repetirlo no hace daño',
    params: folioParam,
    body: requestEvent,
    output: z.object({ folio: z.string(), event: z.string(), repeated: z.boolean() }),
    status: 202,
    auth: 'institution',
  },
  listVersions: {
    method: 'GET',
    path: '/v1/tramites/{code}/versions',
    summary: 'Las últimas 20 versiones de un trámite, con su fecha, también si ya no existe',
    params: codeParam,
    output: versionList,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  getVersion: {
    method: 'GET',
    path: '/v1/tramites/{code}/versions/{version}',
    summary: 'Un trámite como era en una de sus versiones',
    params: z.object({ code, version: z.string().check(z.regex(/^[1-9]\d{0,8}$/)) }),
    output: tramiteVersion,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  diffTramite: {
    method: 'GET',
    path: '/v1/tramites/{code}/diff',
    summary: 'Qué cambió entre dos versiones, campo por campo; sin números, entre las dos últimas',
    params: codeParam,
    query: z.object({ from: z.optional(z.int()), to: z.optional(z.int()) }),
    output: tramiteDiff,
    status: 200,
    maxAge: CATALOGUE_AGE,
  },
  listChanges: {
    method: 'GET',
    path: '/v1/changes',
    summary: 'Trámites que cambiaron desde una revisión del catálogo, para tener una copia al día',
    query: z.object({
      since: z._default(cursor, '0'),
      limit: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1000),
    }),
    output: changeList,
    status: 200,
    maxAge: 60,
  },
  ...reportOperations,
  ...caseOperations,
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
type Of<Name extends OperationName> = Operations[Name];
/** What a caller gives: parameters of path and query, and the body. */
export type OperationInput<Name extends OperationName> = (Of<Name> extends {
  params: infer P extends z.ZodMiniType;
}
  ? z.input<P>
  : unknown) &
  (Of<Name> extends { query: infer Q extends z.ZodMiniType } ? z.input<Q> : unknown) &
  (Of<Name> extends { body: infer B extends z.ZodMiniType } ? { body: z.input<B> } : unknown);
export type OperationOutput<Name extends OperationName> = z.output<Of<Name>['output']>;
