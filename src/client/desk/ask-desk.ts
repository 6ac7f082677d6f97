/**
 * One exchange of a member of staff with the catalogue, with their key. Nothing is kept, nothing is given from a copy: a
 * desk that shows yesterday's cases would answer them twice.
 */
import ky from 'ky';
import type * as z from 'zod/mini';
import { UnexpectedAnswer } from '../errors.ts';
import { toJson } from '../to-json.ts';
import { readAnswer, toCatalogueError, type Fetch } from '../transport.ts';

export interface DeskLine {
  baseUrl: string;
  /** Key or short token; only ever in this object. */
  token: string;
  /** Replaces the network; must be async. */
  fetch?: Fetch | undefined;
}

export interface DeskQuestion {
  /** What is empty is left out. */
  query?: Readonly<Record<string, string | number | undefined>>;
  /** Makes it a POST. */
  body?: unknown;
  /** Whatever is sent has one: a repeat has no second effect, so that a lost answer may be asked for again. */
  idempotencyKey?: string;
}

const WHOLE_ANSWER_MS = 20_000;

/** Rejects with a CatalogueError: `status` 401 is a key that is not valid, 409 a case that somebody else changed. */
export async function askDesk<Schema extends z.ZodMiniType>(
  line: DeskLine,
  path: string,
  schema: Schema,
  question: DeskQuestion = {},
): Promise<z.output<Schema>> {
  const { body } = await exchange(line, path, question, readAnswer);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new UnexpectedAnswer(parsed.error.issues[0]?.path.join('.') ?? 'shape');
  return parsed.data;
}

/** The same for a file: as it came. */
export async function askDeskForFile(line: DeskLine, path: string): Promise<Blob> {
  return exchange(line, path, {}, (response) => response.blob());
}

async function exchange<Value>(
  { baseUrl, token, fetch }: DeskLine,
  path: string,
  { query = {}, body, idempotencyKey }: DeskQuestion,
  read: (response: Response) => Promise<Value>,
): Promise<Value> {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const search = new URLSearchParams(said).toString();
  const send = async (input: RequestInfo | URL, init?: RequestInit) =>
    fetch ? fetch(new Request(input, init)) : globalThis.fetch(input, init);
  const sends = body !== undefined;
  try {
    const response = await ky(`${baseUrl}${path}${search ? `?${search}` : ''}`, {
      fetch: send,
      method: sends ? 'post' : 'get',
      ...(sends && { body: toJson(body) }),
      headers: {
        Authorization: `Bearer ${token}`,
        ...(sends && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      },
      timeout: WHOLE_ANSWER_MS,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      retry: { limit: 1, methods: ['get', 'post'], statusCodes: [502, 503, 504] },
    });
    return await read(response);
  } catch (cause) {
    throw await toCatalogueError(cause, false);
  }
}
