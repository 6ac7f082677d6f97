/** Answers as bytes: made once, sent many times, with the tag that makes a repeat cheap. */
import { cacheControl } from '../contract/freshness.ts';
import { sha256Hex } from './content-hash.ts';
import type { Settings } from './settings.ts';

export interface Answer {
  status: number;
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** Strong tag without quotes: hash of the bytes, so that it also changes when the server writes them another way. */
  tag: string;
  /** Seconds that caches may keep it; absent = `no-store`. */
  maxAge?: number;
  /** Headers of this answer alone. */
  headers?: Record<string, string>;
  compressed: Map<string, Uint8Array<ArrayBuffer>>;
  /** Whether `compressed` has, or is about to have, the best form under `BEST`. */
  isBestAsked?: boolean;
  /** What was searched for in vain; counted each time the answer is sent, also from a cache. */
  missing?: { term: string; lang: string };
}

const encoder = new TextEncoder();
/** One packet: compressing less gains nothing. */
const WORTH_COMPRESSING = 860;
/** Other bytes than those of `br`, so another tag. */
const BEST = 'br-best';

export async function makeAnswer(
  text: string,
  options: { status?: number; type: string; maxAge?: number; headers?: Record<string, string> },
): Promise<Answer> {
  return {
    status: options.status ?? 200,
    type: options.type,
    body: encoder.encode(text),
    tag: options.maxAge === undefined ? '' : (await sha256Hex(text)).slice(0, 32),
    maxAge: options.maxAge,
    headers: options.headers,
    compressed: new Map(),
  };
}

/** The answer for one request: whole, compressed, or only "not modified". HEAD gets the headers alone. */
export function sendAnswer(
  answer: Answer,
  request: Request,
  common: Record<string, string>,
  { compress, compressBest }: Pick<Settings, 'compress' | 'compressBest'>,
): Response {
  const headers: Record<string, string> = { ...common, ...answer.headers };
  if (answer.maxAge === undefined) {
    headers['Cache-Control'] = 'no-store';
  } else {
    headers['Cache-Control'] = cacheControl(answer.maxAge);
  }
  let { body } = answer;
  let tag = answer.tag;
  if (compress && answer.maxAge !== undefined && body.byteLength >= WORTH_COMPRESSING) {
    headers.Vary = 'Accept-Encoding';
    const encoding = acceptedEncoding(request.headers.get('Accept-Encoding'));
    if (encoding) {
      const form = encoding === 'br' && answer.compressed.has(BEST) ? BEST : encoding;
      const small = answer.compressed.get(form);
      if (small && form === 'br') askForBest(answer, compressBest);
      body = small ?? compress(body, encoding);
      if (!small) answer.compressed.set(form, body);
      headers['Content-Encoding'] = encoding;
      tag += `-${form}`;
    }
  }
  if (answer.tag !== '') {
    headers.ETag = `"${tag}"`;
    if (isKnown(request.headers.get('If-None-Match'), answer.tag)) {
      delete headers['Content-Encoding'];
      return new Response(null, { status: 304, headers });
    }
  }
  headers['Content-Type'] = answer.type;
  headers['Content-Length'] = String(body.byteLength);
  return new Response(request.method === 'HEAD' ? null : body, { status: answer.status, headers });
}

/** Once, and for what is sent a second time: most answers never are. */
function askForBest(answer: Answer, compressBest: Settings['compressBest']): void {
  if (!compressBest || answer.isBestAsked) return;
  answer.isBestAsked = true;
  compressBest(answer.body).then(
    (best) => {
      if (best) answer.compressed.set(BEST, best);
    },
    // What it had already goes on being good enough.
    () => undefined,
  );
}

function acceptedEncoding(header: string | null): 'br' | 'gzip' | undefined {
  if (header === null) return undefined;
  const offered = (name: string) =>
    new RegExp(`(^|[\\s,])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*(;|,|$)`, 'i').test(header);
  return offered('br') ? 'br' : offered('gzip') ? 'gzip' : undefined;
}

/** Whether one of the tags that the caller has is ours, in any encoding; weak ones count for GET (RFC 9110 §13.1.2). */
function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => {
    const known = one
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
    return known === tag || known === `${tag}-br` || known === `${tag}-${BEST}` || known === `${tag}-gzip`;
  });
}
