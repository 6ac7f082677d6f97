/**
 * One HTTP exchange with the catalogue: time-outs, repeats with jitter inside the page's budget, the last good copy
 * when nothing answers, and one family of errors. ky does the plumbing.
 */
import ky, { HTTPError, type KyInstance } from 'ky';
import { problem } from '../contract/problem.ts';
import { PROOF_HEADER } from '../contract/proof-header.ts';
import { CatalogueError, NoAnswer, NotFound, Refused, ServerInTrouble, UnexpectedAnswer } from './errors.ts';
import { readExchange, type Exchange } from './read-exchange.ts';
import type { Patience } from './proof/work-and-repeat.ts';
import type { RetryBudget } from './retry-budget.ts';
import type { Snapshot } from './snapshot/open-snapshot.ts';
import { toJson } from './to-json.ts';

export type Fetch = (request: Request) => Promise<Response>;

export interface Transport {
  /** `first`: what became of the same question when somebody asked it before; it counts as the first try. */
  get(
    path: string,
    query: URLSearchParams,
    signal?: AbortSignal,
    first?: Promise<Response>,
  ): Promise<Exchange>;
  post(path: string, body: unknown, options?: { idempotencyKey?: string } & Patience): Promise<Exchange>;
}

const FIRST_BYTE_MS = 8_000;
const WHOLE_ANSWER_MS = 15_000;
const COPIES_KEPT = 100;
const LONGEST_PAUSE_S = 4;

export function createTransport(baseUrl: string, fetch: Fetch | undefined, budget: RetryBudget): Transport {
  const copies = new Map<string, Exchange>();
  const send = async (input: RequestInfo | URL, init?: RequestInit) =>
    fetch ? fetch(new Request(input, init)) : globalThis.fetch(input, init);
  const http: KyInstance = ky.create({
    fetch: send,
    timeout: FIRST_BYTE_MS,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    retry: {
      limit: 2,
      methods: ['get', 'post'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      backoffLimit: LONGEST_PAUSE_S * 1000,
      maxRetryAfter: LONGEST_PAUSE_S * 1000,
      jitter: true,
      retryOnTimeout: false,
      // Only ever a no: a yes would also skip ky's own reading of Retry-After and of time-outs.
      shouldRetry: ({ error }) => (isWorthRepeating(error) && budget.mayRepeat() ? undefined : false),
    },
  });

  /** Set when the address turned out to be published files; `isLive` when it is an API for sure. */
  let files: Promise<Snapshot | undefined> | undefined;
  let isLive = false;

  async function exchange<Value = Exchange>(
    url: string,
    init: Parameters<KyInstance>[1],
    signal?: AbortSignal,
    read: (response: Response) => Promise<Value> = readAnswer as typeof read,
  ): Promise<Value> {
    if (!budget.mayCall()) throw new NoAnswer('unreachable');
    budget.called();
    const whole = deadline(signal);
    try {
      const answer = await read(await http(url, { ...init, signal: whole.signal }));
      budget.succeeded();
      return answer;
    } catch (cause) {
      if (signal?.aborted) throw cause;
      if (
        cause instanceof HTTPError &&
        (cause.response.headers.get('Content-Type') ?? '').includes('problem')
      )
        isLive = true;
      const error = await toCatalogueError(cause, whole.signal.aborted);
      // Who asks for a little work is well.
      if (error.retryable && !asksForWork(error)) budget.failed();
      throw error;
    } finally {
      whole.clear();
    }
  }

  /** Published files in place of an API: the code for them comes with the first hint. Rejects with a hint that was none. */
  async function open(hint: unknown): Promise<Snapshot> {
    files ??= import('./snapshot/find-snapshot.ts').then(
      ({ findSnapshot }) => findSnapshot(hint, baseUrl, exchange),
      (cause: unknown) => {
        throw hint instanceof CatalogueError ? hint : new NoAnswer('unreachable', cause);
      },
    );
    const opening = files;
    try {
      const found = await opening;
      if (found) return found;
      isLive = true;
    } catch (error) {
      hint = error;
    }
    if (files === opening) files = undefined;
    throw hint;
  }

  const known = () => files?.catch(() => undefined);

  async function ask(
    path: string,
    query: URLSearchParams,
    signal?: AbortSignal,
    first?: Promise<Response>,
  ): Promise<Exchange> {
    const found = await known();
    if (found) return found.get(path, query, signal);
    let hint: unknown;
    try {
      const search = query.toString();
      const answer = await exchange(
        `${baseUrl}${path}${search ? `?${search}` : ''}`,
        { method: 'get', ...(first && { fetch: startingWith(first, send) }) },
        signal,
      );
      if (!isDescriptor(answer)) {
        isLive = true;
        return answer;
      }
      hint = answer.body;
    } catch (error) {
      if (isLive || !isHint(error)) throw error;
      hint = error;
    }
    return (await open(hint)).get(path, query, signal);
  }

  return {
    async get(path, query, signal, first) {
      const search = query.toString();
      const url = `${baseUrl}${path}${search ? `?${search}` : ''}`;
      try {
        const answer = await ask(path, query, signal, first);
        copies.delete(url);
        copies.set(url, { ...answer, stale: true });
        for (const oldest of copies.keys()) {
          if (copies.size <= COPIES_KEPT) break;
          copies.delete(oldest);
        }
        return answer;
      } catch (error) {
        if (!(error instanceof CatalogueError) || !error.retryable) throw error;
        const copy = copies.get(url) ?? (await browserCopy(url, fetch));
        if (copy) return copy;
        throw error;
      }
    },
    async post(path, body, options) {
      const once = (base: string, proof?: string): Promise<Exchange> =>
        exchange(
          `${base}${path}`,
          {
            method: 'post',
            body: toJson(body),
            headers: {
              'Content-Type': 'application/json',
              ...(options?.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {}),
              ...(proof ? { [PROOF_HEADER]: proof } : {}),
            },
            // Without a key a repeat could count twice; reading by folio and code has no effect and may be repeated.
            ...(options?.idempotencyKey ? {} : { retry: { limit: path.endsWith('/track') ? 2 : 0 } }),
          },
          options?.signal,
        );
      const send = (base: string): Promise<Exchange> =>
        once(base).catch(async (error: unknown) => {
          if (!asksForWork(error)) throw error;
          const { workAndRepeat } = await import('./proof/work-and-repeat.ts');
          return workAndRepeat(error, (proof) => once(base, proof), options);
        });
      const found = await known();
      if (found) return found.write(send);
      try {
        return await send(baseUrl);
      } catch (error) {
        // What never arrived is not sent elsewhere.
        if (isLive || error instanceof NoAnswer || !isHint(error)) throw error;
        return (await open(error)).write(send);
      }
    },
  };
}

const asksForWork = (error: unknown): error is ServerInTrouble =>
  error instanceof ServerInTrouble && error.challenge !== undefined;

/** What a file server says to a question of the API: no such file, a page, or nothing that we may read. */
function isHint(error: unknown): boolean {
  return ['not_found', 'unexpected', 'unreachable'].includes((error as CatalogueError).reason);
}

/** What files say where an API would answer a question. */
function isDescriptor({ body }: Exchange): boolean {
  return typeof (body as { snapshot?: unknown } | null)?.snapshot === 'number';
}

/** The network, except that the first try has been made already. */
function startingWith(first: Promise<Response>, send: typeof globalThis.fetch): typeof globalThis.fetch {
  let tried = false;
  return async (input, init) => {
    if (tried) return send(input, init);
    tried = true;
    return first;
  };
}

export async function readAnswer(response: Response): Promise<Exchange> {
  if (!response.ok) throw await fromStatus(response);
  const text = await response.text();
  try {
    return readExchange(response, text);
  } catch (cause) {
    throw new UnexpectedAnswer(cause instanceof RangeError ? 'too long' : 'not JSON', response.status, cause);
  }
}

async function fromStatus(response: Response): Promise<CatalogueError> {
  const { status } = response;
  if (status === 404 || status === 410) return new NotFound(status);
  if (status >= 500 || status === 429 || status === 408) {
    const seconds = Number(response.headers.get('Retry-After'));
    const said =
      status === 429 ? ((await response.json().catch(() => null)) as { challenge?: unknown }) : null;
    return new ServerInTrouble(status, seconds > 0 ? Math.min(seconds, 60) : undefined, said?.challenge);
  }
  const parsed = problem.safeParse(await response.json().catch(() => null));
  return parsed.success ? new Refused(parsed.data) : new UnexpectedAnswer(`status ${status}`, status);
}

export async function toCatalogueError(cause: unknown, timedOut: boolean): Promise<CatalogueError> {
  if (cause instanceof CatalogueError) return cause;
  if (cause instanceof HTTPError) return fromStatus(cause.response);
  if (timedOut || (cause instanceof Error && cause.name === 'TimeoutError'))
    return new NoAnswer('timeout', cause);
  // Outside a browser nobody knows whether there is a network.
  const { onLine } = (globalThis.navigator ?? {}) as { onLine?: boolean };
  return new NoAnswer(onLine === false ? 'offline' : 'unreachable', cause);
}

/** Not what was slow, nor a server that asks for more patience than a person in front of a page has. */
function isWorthRepeating(error: Error): boolean {
  if (!(error instanceof HTTPError)) return error.name !== 'TimeoutError';
  const { status, headers } = error.response;
  return (status >= 500 || status === 429) && !(Number(headers.get('Retry-After')) > LONGEST_PAUSE_S);
}

/**
 * The browser's own HTTP cache, past its age: it gives the last good copy on another page and after the server has
 * gone, without touching storage (measured in Chromium and Firefox, trust.md §1).
 */
async function browserCopy(url: string, fetch: Fetch | undefined): Promise<Exchange | undefined> {
  if (fetch || globalThis.navigator === undefined) return undefined;
  const { signal, clear } = deadline();
  try {
    const response = await globalThis.fetch(url, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return response.ok ? { ...(await readAnswer(response)), stale: true } : undefined;
  } catch {
    return undefined;
  } finally {
    clear();
  }
}

/** A signal that aborts with the caller's or after WHOLE_ANSWER_MS. `AbortSignal.any` is newer than our browser floor. */
function deadline(outer?: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, WHOLE_ANSWER_MS);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}
