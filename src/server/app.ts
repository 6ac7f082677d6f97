/**
 * The API and the plain pages as one pure function, Request → Response: the same in Node, in tests and in a browser
 * page. Routes are made from the contract's table of operations.
 */
import { Hono } from 'hono';
import { operations, type Operation, type OperationName } from '../contract/operations.ts';
import { makeAnswer, sendAnswer, type Answer } from './answer.ts';
import { createAnswerCache } from './answer-cache.ts';
import { followCatalogue } from './catalogue-view.ts';
import { PROOF_HEADER } from '../contract/proof-header.ts';
import { bearerKey, officerOf } from './cases/officer-of.ts';
import { sha256Hex } from './content-hash.ts';
import { callerOf, type Caller } from './counting/caller.ts';
import { createCounting } from './counting/counting.ts';
import { explainIssues } from './explain-issues.ts';
import type { Call, Handlers } from './handlers.ts';
import { idempotentCall } from './idempotency.ts';
import { isoWeek } from './iso-week.ts';
import type { Log } from './log.ts';
import { backlog } from './metrics/backlog.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { missingFrom } from './missing-from.ts';
import { openApiDocument } from './openapi.ts';
import { pageHandlers } from './pages/page-handlers.ts';
import { pageHeaders } from './pages/layout.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { ProblemError, problemDocument } from './problems.ts';
import { parameterReader } from './read-parameters.ts';
import { readJsonBody } from './read-json-body.ts';
import { catalogueHandlers } from './routes/catalogue.ts';
import { deskHandlers } from './routes/desk.ts';
import { countingHandlers } from './routes/counting.ts';
import { directoryHandlers } from './routes/directory.ts';
import { feedbackHandlers } from './routes/feedback.ts';
import { fieldCorrectionHandlers } from './routes/field-correction.ts';
import { ficheHandlers } from './routes/fiche.ts';
import { publicReportHandlers } from './routes/public-reports.ts';
import { reportHandlers } from './routes/reports.ts';
import { noticeHandlers } from './routes/notices.ts';
import { officeCorrectionHandlers } from './routes/office-correction.ts';
import { privacyHandlers } from './routes/privacy.ts';
import { requestHandlers } from './routes/requests.ts';
import { searchHandlers } from './routes/search.ts';
import { staffHandlers } from './routes/staff.ts';
import { surveyHandlers } from './routes/surveys.ts';
import { useHandlers } from './routes/use.ts';
import { versionHandlers } from './routes/versions.ts';
import type { Services } from './services.ts';
import { completeSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';
import { wizardHandlers } from './wizard/wizard-handlers.ts';

export interface AppOptions {
  store: Store;
  clock?: () => Date;
  log?: Log;
  settings?: Partial<Settings>;
}

export interface App {
  /**
   * Never rejects: what goes wrong becomes a problem (RFC 9457). `address`: from where it came, when that is known; it
   * is in no log, no row and no error.
   */
  fetch(request: Request, context?: { address?: string }): Promise<Response>;
  /** Destroys what counting keeps for a day, when that day is over; to be called every minute or so. */
  endDay(): Promise<void>;
  /** Reads the catalogue and builds the Spanish search index before the first question. */
  warm(): Promise<void>;
}

/** What one request knows besides itself. */
interface Exchange {
  requestId: string;
  route: string;
  error?: unknown;
  /** Whether this is about pages for people; problems are pages then. */
  page: boolean;
  caller: Caller | undefined;
}
interface Env {
  Bindings: Exchange;
}

const handlers: Handlers = {
  ...catalogueHandlers,
  ...ficheHandlers,
  ...directoryHandlers,
  ...searchHandlers,
  ...feedbackHandlers,
  ...noticeHandlers,
  ...countingHandlers,
  ...privacyHandlers,
  ...requestHandlers,
  ...reportHandlers,
  ...versionHandlers,
  ...deskHandlers,
  ...fieldCorrectionHandlers,
  ...officeCorrectionHandlers,
  ...staffHandlers,
  ...publicReportHandlers,
  ...surveyHandlers,
  ...useHandlers,
};

/** Answers that change without the catalogue: caches elsewhere keep them for their seconds, the server does not. */
const OF_RECORDS: readonly string[] = [
  operations.countFeedback.path,
  operations.listBursts.path,
  operations.listReports.path,
  operations.serviceReport.path,
  operations.getDemand.path,
];
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
const OPERATION_NAMES = new Map(
  Object.entries<Operation>(operations).map(([name, { method, path }]) => [`${method} ${path}`, name]),
);
const JSON_TYPE = 'application/json; charset=utf-8';
/** A UUID, or 32 digits as nginx and trace headers write them: it goes into the log, so nothing else can be said with it. */
const REQUEST_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i;
const API_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Date, Retry-After, RateLimit, X-Request-Id, Idempotent-Replayed',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};
const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': `Content-Type, Idempotency-Key, Authorization, If-None-Match, X-Request-Id, ${PROOF_HEADER}`,
  'Access-Control-Max-Age': '86400',
};

export function createApp({
  store,
  clock = () => new Date(),
  log = () => undefined,
  settings,
}: AppOptions): App {
  const complete = completeSettings(settings);
  const view = followCatalogue(store, clock);
  const services: Services = {
    store,
    settings: complete,
    now: clock,
    view,
    counting: createCounting({
      ...complete,
      records: store.records,
      write: store.write,
      now: clock,
      timeZone: async () => (await view()).catalogue.info.timeZone,
    }),
  };
  const cache = createAnswerCache();
  const metrics = createMetrics();
  const hono = new Hono<Env>();
  const patterns: { method: string; pattern: RegExp }[] = [];

  function route(
    method: 'GET' | 'POST',
    path: string,
    respond: (request: Request, params: Record<string, string>, exchange: Exchange) => Promise<Answer>,
    options: { page?: boolean } = {},
  ): void {
    patterns.push({ method, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) });
    hono.on(method, path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      c.env.route = path;
      c.env.page = options.page ?? false;
      const state = method === 'GET' ? await services.view() : undefined;
      const answer = await respond(c.req.raw, c.req.param(), c.env);
      if (state && answer.status === 200 && answer.maxAge !== undefined && !OF_RECORDS.includes(path))
        cache.set(addressOf(c.req.raw.url), state, { answer, route: path });
      return send(answer, c.req.raw, c.env);
    });
  }

  function send(answer: Answer, request: Request, { requestId }: Exchange): Response {
    const common: Record<string, string> = answer.type.startsWith('text/html')
      ? { ...pageHeaders(), 'X-Request-Id': requestId }
      : { ...API_HEADERS, 'X-Request-Id': requestId };
    common.Date = httpDate(clock());
    if (answer.missing && request.method === 'GET') void countMissing(answer.missing);
    return sendAnswer(answer, request, common, complete);
  }

  /** Nobody waits for it, and a count that is lost costs nothing. */
  async function countMissing(missing: { term: string; lang: string }): Promise<void> {
    try {
      await store.countMissing({ ...missing, week: isoWeek((await services.view()).today) });
    } catch {
      // A store in trouble says so where it matters: at /ready and at the next write.
    }
  }

  for (const name of Object.keys(operations) as OperationName[]) {
    const operation: Operation = operations[name];
    const readQuery = operation.query && parameterReader(operation.query);
    // The table and the handlers are typed by name; here, where all are served alike, the name is only a string.
    const handle = handlers[name] as unknown as (
      input: object,
      services: Services,
      call: Call,
    ) => Promise<unknown>;

    route(operation.method, operation.path, async (request, params, { caller }) => {
      const officer = operation.auth === 'staff' ? await officerOf(request, services) : undefined;
      const institution = officer?.institution ?? (operation.auth ? await institutionOf(request, store) : '');
      const input: Record<string, unknown> = {
        ...(parse(operation.params, params) as object),
        ...(parse(operation.query, readQuery?.(new URL(request.url).searchParams)) as object),
      };
      if (operation.body) input.body = parse(operation.body, await readJsonBody(request, operation.asText));
      const call = { institution, caller, ...(officer && { officer }) } as Call;
      let replayed = false;
      if (operation.idempotent) {
        const who = officer ? `${institution}:${officer.id}` : institution;
        const scope = who === '' ? name : `${name}:${who}${inPath(params)}`;
        const key = request.headers.get('Idempotency-Key');
        const idempotent = await idempotentCall(services, scope, key, input.body);
        call.idempotent = {
          ...idempotent,
          async replay() {
            const before = await idempotent.replay();
            replayed = before !== undefined;
            return before;
          },
          async kept<Told extends object>() {
            const before = await idempotent.kept<Told>();
            replayed = before !== undefined;
            return before;
          },
        };
      }
      const output: unknown = operation.output.parse(await handle(input, services, call));
      const answer = await makeAnswer(JSON.stringify(output), {
        status: operation.status,
        type: JSON_TYPE,
        maxAge: operation.method === 'GET' ? operation.maxAge : undefined,
        headers: replayed ? { 'Idempotent-Replayed': 'true' } : undefined,
      });
      return name === 'search' ? { ...answer, ...missingFrom(input, output) } : answer;
    });
  }

  let openApi: Promise<Answer> | undefined;
  route('GET', '/v1/openapi.json', () => {
    openApi ??= makeAnswer(JSON.stringify(openApiDocument(services.settings.publicUrl)), {
      type: JSON_TYPE,
      maxAge: 3600,
    });
    return openApi;
  });
  for (const { method, path, respond } of [...pageHandlers, ...wizardHandlers]) {
    route(
      method,
      path,
      async (request, params, { caller }) => respond({ request, params, services, caller }),
      { page: true },
    );
  }
  hono.get('/health', async (c) => {
    c.env.route = '/health';
    return send(await makeAnswer('{"healthy":true}', { type: JSON_TYPE }), c.req.raw, c.env);
  });
  hono.get('/ready', async (c) => {
    c.env.route = '/ready';
    try {
      if (!services.settings.isAccepting()) throw new ProblemError('no-disponible');
      await store.check();
      const { tramites, catalogue } = await services.view();
      const body = { ready: true, tramites: tramites.size, revision: catalogue.revision };
      return send(await makeAnswer(JSON.stringify(body), { type: JSON_TYPE }), c.req.raw, c.env);
    } catch (error) {
      if (!(error instanceof ProblemError)) c.env.error = error;
      throw new ProblemError('no-disponible', { headers: { 'Retry-After': '5' } });
    }
  });

  hono.get('/metrics', async (c) => {
    c.env.route = '/metrics';
    // A store in trouble is when the rest of the figures is wanted most.
    const waiting = await backlog(services).catch((error: unknown) => {
      c.env.error = error;
      return [];
    });
    return send(await makeAnswer(metrics.text(waiting), { type: METRICS_TYPE }), c.req.raw, c.env);
  });

  hono.notFound((c) => {
    const { pathname } = new URL(c.req.url);
    const allowed = patterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
    c.env.page = !pathname.startsWith('/v1/') && (c.req.header('Accept') ?? '').includes('text/html');
    if (allowed.length === 0) throw new ProblemError('no-encontrado');
    const methods = [
      ...new Set(allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))),
    ];
    throw new ProblemError('metodo-no-permitido', { headers: { Allow: methods.join(', ') } });
  });

  hono.onError(async (error, c) => {
    const problem = error instanceof ProblemError ? error : new ProblemError('error-interno');
    if (problem !== error) c.env.error = error;
    return problemAnswer(problem, c.req.raw, c.env);
  });

  async function problemAnswer(
    problem: ProblemError,
    request: Request,
    exchange: Exchange,
  ): Promise<Response> {
    const document = problemDocument(problem, exchange.requestId);
    const { headers } = problem;
    const answer = exchange.page
      ? await notFoundPage({ request, services, problem: document })
      : await makeAnswer(JSON.stringify(document), {
          status: document.status,
          type: 'application/problem+json; charset=utf-8',
        });
    return send(
      { ...answer, headers: { 'Content-Language': 'es', ...answer.headers, ...headers } },
      request,
      exchange,
    );
  }

  async function respond(request: Request, exchange: Exchange): Promise<Response> {
    const { method } = request;
    const address = addressOf(request.url);
    if (method === 'GET' || method === 'HEAD') {
      const cached = cache.get(address, await services.view());
      if (cached) {
        exchange.route = cached.route;
        return send(cached.answer, request, exchange);
      }
    } else if (method === 'OPTIONS' && address.startsWith('/v1/')) {
      exchange.route = 'preflight';
      return new Response(null, {
        status: 204,
        headers: { ...PREFLIGHT_HEADERS, 'X-Request-Id': exchange.requestId },
      });
    }
    return hono.fetch(request, exchange);
  }

  return {
    async fetch(request, { address } = {}) {
      const started = performance.now();
      const asked = request.headers.get('X-Request-Id');
      const exchange: Exchange = {
        requestId: asked !== null && REQUEST_ID.test(asked) ? asked : crypto.randomUUID(),
        route: 'none',
        page: false,
        caller: address === undefined ? undefined : callerOf(request, address),
      };
      let response: Response;
      try {
        response = await respond(request, exchange);
      } catch (error) {
        exchange.error = error;
        const document = problemDocument(new ProblemError('no-disponible'), exchange.requestId);
        response = new Response(JSON.stringify(document), {
          status: document.status,
          headers: {
            ...API_HEADERS,
            'Content-Type': 'application/problem+json; charset=utf-8',
            'Cache-Control': 'no-store',
            'Retry-After': '5',
            'X-Request-Id': exchange.requestId,
          },
        });
      }
      const { requestId, route } = exchange;
      const { method } = request;
      const ms = performance.now() - started;
      metrics.count(operationOf(method, route), response.status, ms / 1000);
      log({
        requestId,
        method,
        route,
        status: response.status,
        ms: Math.round(ms * 100) / 100,
        ...(exchange.error !== undefined && { error: exchange.error }),
      });
      return response;
    },
    endDay: () => services.counting.endDay(),
    async warm() {
      (await services.view()).searchIndex('es');
    },
  };
}

function parse(schema: Operation['body'], value: unknown): unknown {
  if (!schema) return {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ProblemError('datos-no-validos', { errors: explainIssues(parsed.error.issues) });
}

/** What the path names belongs to what is sent: the same key for another folio is for something else. */
const inPath = (params: Record<string, string>) =>
  Object.values(params)
    .map((value) => `/${value}`)
    .join('');

async function institutionOf(request: Request, store: Store): Promise<string> {
  const key = bearerKey(request);
  const institution = key === undefined ? undefined : await store.institutionByKeyHash(await sha256Hex(key));
  if (institution === undefined)
    throw new ProblemError('sin-autorizacion', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return institution;
}

/** Its name in the contract; of a page, method and pattern; `none` for what is not ours, whatever it was called. */
function operationOf(method: string, route: string): string {
  if (route === 'none' || route === 'preflight') return route;
  const asked = `${method === 'HEAD' ? 'GET' : method} ${route}`;
  return OPERATION_NAMES.get(asked) ?? asked;
}

/** Path and query of an absolute address: what an answer depends on. */
function addressOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const end = url.indexOf('#', start);
  return start === -1 ? '/' : url.slice(start, end === -1 ? undefined : end);
}

/** RFC 9110 date, written once a second. */
function httpDate(now: Date): string {
  const second = Math.floor(now.getTime() / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = now.toUTCString();
  }
  return lastDate;
}
let lastSecond = NaN;
let lastDate = '';
