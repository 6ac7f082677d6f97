/** The OpenAPI 3.1 document, made from the contract's table of operations: what is served is what is described. */
import * as z from 'zod/mini';
import { cardBatch, tramiteCard } from '../contract/card.ts';
import { feedbackCounts, feedbackReceipt } from '../contract/feedback.ts';
import { feedbackView } from '../contract/feedback-view.ts';
import { category, institution, lifeEvent, office } from '../contract/institution.ts';
import { operations, type Operation, type OperationName } from '../contract/operations.ts';
import { problem } from '../contract/problem.ts';
import { challenge } from '../contract/proof.ts';
import { PROOF_HEADER } from '../contract/proof-header.ts';
import { requestEvent, requestReceipt, requestView } from '../contract/request.ts';
import { rich, richTree } from '../contract/richtext.ts';
import { searchAnswer, searchResult } from '../contract/search.ts';
import { duration, money, text } from '../contract/text.ts';
import { fee, requirement, step, tramite, variant } from '../contract/tramite.ts';
import { PROBLEMS, type ProblemSlug } from './problems.ts';

/** As much of JSON Schema 2020-12 as this document uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  format?: string;
  pattern?: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: JsonSchema;
}
interface Media {
  schema: JsonSchema;
}
interface ResponseObject {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}
interface OperationObject {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { required: true; content: Record<string, Media> };
  responses: Record<string, ResponseObject | { $ref: string }> & Record<string, ResponseObject>;
  security?: Record<string, string[]>[];
}
export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, { get?: OperationObject; post?: OperationObject }>;
  components: Record<'schemas', Record<string, JsonSchema>> & Record<string, unknown>;
}

const NAMED = {
  CardBatch: cardBatch,
  TramiteCard: tramiteCard,
  Tramite: tramite,
  Variant: variant,
  Requirement: requirement,
  Step: step,
  Fee: fee,
  Duration: duration,
  Money: money,
  Text: text,
  Rich: rich,
  RichTree: richTree,
  Category: category,
  LifeEvent: lifeEvent,
  Institution: institution,
  Office: office,
  SearchAnswer: searchAnswer,
  SearchResult: searchResult,
  FeedbackCounts: feedbackCounts,
  FeedbackReceipt: feedbackReceipt,
  FeedbackView: feedbackView,
  RequestView: requestView,
  RequestEvent: requestEvent,
  RequestReceipt: requestReceipt,
  Problem: problem,
  ProofRequired: z.extend(problem, { challenge }),
} as const;

const TAGS: Partial<Record<string, string>> = {
  feedback: 'Opinión',
  survey: 'Opinión',
  desk: 'Mesa de la institución',
  use: 'Opinión',
  requests: 'Solicitudes',
};
const made = new Map<string, OpenApiDocument>();

/** `serverUrl`: public address of this server, '' for the one that serves the document. */
export function openApiDocument(serverUrl: string): OpenApiDocument {
  let document = made.get(serverUrl);
  if (!document) made.set(serverUrl, (document = makeDocument(serverUrl)));
  return document;
}

function makeDocument(serverUrl: string): OpenApiDocument {
  const schemas = schemasOf(NAMED);
  const paths: OpenApiDocument['paths'] = {};
  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name];
    const item = (paths[operation.path] ??= {});
    item[operation.method === 'GET' ? 'get' : 'post'] = describe(name, operation);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Ventanilla: catálogo de trámites',
      version: '1.0.0',
      summary: 'El catálogo central de trámites de un país, dentro de los sitios de sus instituciones.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl === '' ? '/' : serverUrl }],
    tags: [
      { name: 'Catálogo' },
      { name: 'Opinión' },
      { name: 'Solicitudes' },
      { name: 'Mesa de la institución' },
    ],
    paths,
    components: {
      schemas,
      securitySchemes: {
        institution: { type: 'http', scheme: 'bearer', description: 'La clave de la institución.' },
        staff: {
          type: 'http',
          scheme: 'bearer',
          description: 'La clave de una persona de la institución, o la de la institución.',
        },
      },
      headers: {
        ETag: { description: 'Cambia cuando cambia la respuesta.', schema: { type: 'string' } },
        RequestId: { description: 'Identifica la petición en los registros.', schema: { type: 'string' } },
        Replayed: {
          description: 'true cuando es la respuesta de un envío anterior con la misma clave.',
          schema: { type: 'string', enum: ['true'] },
        },
      },
    },
  };
}

function describe(name: OperationName, operation: Operation): OperationObject {
  const topic = operation.path.split('/')[2] ?? '';
  const parameters: Parameter[] = [
    ...parametersOf(operation.params, 'path'),
    ...parametersOf(operation.query, 'query'),
  ];
  if (operation.idempotent) {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Única para cada envío; la misma cuando se repite.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9._-]{16,200}$' },
    });
  }
  const slugs = problemsOf(name, operation);
  if (slugs.includes('prueba-requerida')) {
    parameters.push({
      name: PROOF_HEADER,
      in: 'header',
      required: false,
      description:
        'El trabajo que pidió una respuesta 429: Base64 de {"challenge", "solution": {"counter", "derivedKey"}}.',
      schema: { type: 'string' },
    });
  }
  const problems = new Map<number, ProblemSlug[]>();
  for (const slug of slugs) {
    const { status } = PROBLEMS[slug];
    problems.set(status, [...(problems.get(status) ?? []), slug]);
  }
  const requestId = { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } };
  const responses: Record<string, ResponseObject> = {
    [String(operation.status)]: {
      description: operation.summary,
      headers: {
        ...requestId,
        ...(operation.maxAge !== undefined && { ETag: { $ref: '#/components/headers/ETag' } }),
        ...(operation.idempotent && { 'Idempotent-Replayed': { $ref: '#/components/headers/Replayed' } }),
      },
      content: { 'application/json': { schema: outputSchema(operation) } },
    },
    ...(operation.maxAge !== undefined && { '304': { description: 'No cambió desde su copia.' } }),
  };
  for (const [status, ofStatus] of [...problems].sort(([one], [other]) => one - other)) {
    responses[String(status)] = {
      description: ofStatus.map((slug) => PROBLEMS[slug].title).join('; '),
      headers: requestId,
      content: {
        'application/problem+json': {
          schema: {
            $ref: `#/components/schemas/${ofStatus.includes('prueba-requerida') ? 'ProofRequired' : 'Problem'}`,
          },
        },
      },
    };
  }
  return {
    operationId: name,
    summary: operation.summary,
    tags: [TAGS[topic] ?? 'Catálogo'],
    parameters,
    ...(operation.body && {
      requestBody: {
        required: true as const,
        content: { 'application/json': { schema: plainSchema(operation.body, 'input') } },
      },
    }),
    responses,
    ...(operation.auth && { security: [{ [operation.auth]: [] }] }),
  };
}

/** Kinds of problem that an operation may answer with. */
function problemsOf(name: OperationName, operation: Operation): ProblemSlug[] {
  const slugs: ProblemSlug[] = ['error-interno', 'no-disponible'];
  if (operation.params || operation.query || operation.body) slugs.push('datos-no-validos');
  if (operation.body) slugs.push('json-no-valido', 'cuerpo-demasiado-grande', 'tipo-no-aceptado');
  if (operation.idempotent) slugs.push('falta-clave-de-idempotencia', 'clave-de-idempotencia-repetida');
  if (operation.auth) slugs.push('sin-autorizacion');
  if (name === 'getTramite' || name === 'getFiche')
    slugs.push('tramite-no-encontrado', 'tramite-unido', 'tramite-derogado');
  if (name === 'listVersions') slugs.push('tramite-no-encontrado');
  if (name === 'getVersion' || name === 'diffTramite')
    slugs.push('tramite-no-encontrado', 'version-no-encontrada');
  if (['giveFeedback', 'addVoteDetails', 'withdrawFeedback', 'trackFeedback', 'trackRequest'].includes(name))
    slugs.push('prueba-requerida');
  if (name === 'listOffices' || name === 'giveFeedback') slugs.push('tramite-no-encontrado');
  if (name === 'answerSurvey')
    slugs.push('tramite-no-encontrado', 'clave-de-idempotencia-repetida', 'prueba-requerida');
  if (name === 'registerRequest') slugs.push('tramite-no-encontrado', 'no-permitido');
  if (name === 'keepContact' || name === 'eraseFeedback')
    slugs.push('solicitud-no-encontrada', 'prueba-requerida');
  if (['withdrawFeedback', 'trackFeedback', 'trackRequest', 'pushRequestEvent'].includes(name))
    slugs.push('solicitud-no-encontrada');
  if (operation.auth === 'staff') slugs.push(...deskProblems(name));
  if (name === 'listReports') slugs.push('tramite-no-encontrado');
  return slugs;
}

function deskProblems(name: OperationName): ProblemSlug[] {
  switch (name) {
    case 'getDeskCase':
      return ['caso-no-encontrado'];
    case 'addCaseEvent':
      return ['caso-no-encontrado', 'funcion-no-permite', 'caso-cambio', 'movimiento-no-permitido'];
    case 'joinDuplicates':
      return ['caso-no-encontrado', 'funcion-no-permite'];
    case 'correctField':
      return ['tramite-no-encontrado', 'no-permitido', 'funcion-no-permite', 'ficha-cambio'];
    case 'correctOffice':
      return ['oficina-no-encontrada', 'no-permitido', 'funcion-no-permite', 'oficina-cambio'];
    case 'changeStaff':
      return ['persona-no-encontrada', 'funcion-no-permite'];
    case 'listStaff':
    case 'addStaff':
      return ['funcion-no-permite'];
    default:
      return [];
  }
}

function parametersOf(schema: z.ZodMiniObject | undefined, place: 'path' | 'query'): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = plainSchema(schema, 'input');
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(inner.type === 'array' && { style: 'form', explode: false }),
    schema: inner,
  }));
}

/** A reference when the output has a name, else its shape with references inside. */
function outputSchema(operation: Operation): JsonSchema {
  const named = Object.entries(NAMED).find(([, schema]) => schema === operation.output);
  if (named) return { $ref: `#/components/schemas/${named[0]}` };
  return schemasOf({ ...NAMED, Own: operation.output }).Own ?? {};
}

function schemasOf(named: Record<string, z.ZodMiniType>): Record<string, JsonSchema> {
  const into: Record<string, JsonSchema> = {};
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    unrepresentable: 'any',
  });
  // zod keeps what recurs in a document of its own; here it becomes schemas beside the others.
  const text = JSON.stringify(schemas).replaceAll(
    /#\/components\/schemas\/__shared#\/\$defs\/schema(\d+)/g,
    '#/components/schemas/RichNode$1',
  );
  const { __shared: shared, ...own } = JSON.parse(text) as Record<
    string,
    JsonSchema & { $defs?: Record<string, JsonSchema>; $schema?: string; $id?: string }
  >;
  for (const [id, schema] of Object.entries(own)) {
    delete schema.$schema;
    delete schema.$id;
    into[id] = schema;
  }
  for (const [id, schema] of Object.entries(shared?.$defs ?? {}))
    into[id.replace('schema', 'RichNode')] = schema;
  return into;
}

function plainSchema(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest as JsonSchema;
}
