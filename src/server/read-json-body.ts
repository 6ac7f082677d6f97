import { ProblemError } from './problems.ts';

export const LARGEST_BODY = 64 * 1024;
const DEEPEST = 32;
const MOST_KEYS = 1_000;
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/**
 * The JSON of a request. Throws a ProblemError for another type, a body that is too large, too deep or no JSON. `asText`:
 * it may call itself text.
 */
export async function readJsonBody(request: Request, asText = false): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type) && !(asText && /^text\/plain\s*(;|$)/i.test(type)))
    throw new ProblemError('tipo-no-aceptado');
  const text = await readText(request);
  assertShallow(text);
  let keys = 0;
  try {
    return JSON.parse(text, (key: string, value: unknown) => {
      if (RESERVED.includes(key) || (keys += 1) > MOST_KEYS) throw new ProblemError('json-no-valido');
      return value;
    }) as unknown;
  } catch {
    throw new ProblemError('json-no-valido');
  }
}

/** The body as text, never reading more than LARGEST_BODY bytes. */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY)
    throw new ProblemError('cuerpo-demasiado-grande');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  const reader = request.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true as const, value: undefined };
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > LARGEST_BODY) {
        void reader?.cancel();
        throw new ProblemError('cuerpo-demasiado-grande');
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('json-no-valido');
  }
}

/** JSON.parse recurses: depth is counted before. */
function assertShallow(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const symbol = text[at];
    if (inString) {
      if (symbol === '\\') at += 1;
      else if (symbol === '"') inString = false;
    } else if (symbol === '"') inString = true;
    else if (symbol === '{' || symbol === '[') {
      depth += 1;
      if (depth > DEEPEST) throw new ProblemError('json-no-valido');
    } else if (symbol === '}' || symbol === ']') depth -= 1;
  }
}
