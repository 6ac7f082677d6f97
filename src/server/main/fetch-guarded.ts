/**
 * Reads a text of a stranger's server without becoming anybody's tool: the address that the name leads to is judged at
 * the moment of connecting, anew at each redirect, so that no second answer of a name server slips past.
 */
import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SiteUnreadable } from '../read-site.ts';

export interface Guard {
  /** Says which IP addresses may be reached. */
  allows: (ip: string) => boolean;
  /** Other ports than those of http and https; a test's own server has one. */
  anyPort?: boolean;
}

export interface Fetched {
  text: string;
  /** Where it came from in the end. */
  url: URL;
  /** Media type without parameters. */
  type: string;
}

const MOST_REDIRECTS = 4;
const MOST_BYTES = 1_500_000;

export async function fetchGuarded(address: URL, guard: Guard, signal: AbortSignal): Promise<Fetched> {
  let url = address;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
    const response = await ask(url, guard, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = webAddress(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new SiteUnreadable('refused');
    }
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    return { text: await textOf(response), url, type: type.trim().toLowerCase() };
  }
  throw new SiteUnreadable('refused');
}

/** An address of the web, complete or as it stands in a page at `base`. */
export function webAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new SiteUnreadable('address');
  return url;
}

function ask(url: URL, guard: Guard, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is a number is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !guard.allows(host)) throw new SiteUnreadable('private');
  if (url.port !== '' && !guard.anyPort) throw new SiteUnreadable('private');
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        signal,
        agent: false,
        lookup: guardedLookup(guard),
        headers: {
          Accept: 'text/html,text/css;q=0.9,*/*;q=0.1',
          'Accept-Encoding': 'gzip, br, deflate',
          'User-Agent': 'Ventanilla/asistente (lee los colores de una página)',
        },
      },
      resolve,
    );
    request.on('error', (error) => reject(asUnreadable(error)));
    request.end();
  });
}

/** Names are looked up and judged at the moment of connecting. */
export function guardedLookup(guard: Guard): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses: LookupAddress[] = error ? [] : found;
      const [first] = addresses;
      if (error || !first) {
        done(error ?? new SiteUnreadable('silent'), '');
      } else if (!addresses.every(({ address }) => guard.allows(address))) {
        done(new SiteUnreadable('private'), '');
      } else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

async function textOf(response: IncomingMessage): Promise<string> {
  const body = decoded(response);
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      bytes += piece.byteLength;
      if (bytes > MOST_BYTES) throw new SiteUnreadable('other');
      pieces.push(piece);
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    response.destroy();
  }
  // Colours are ASCII in any charset of the web.
  return Buffer.concat(pieces).toString('utf8');
}

function decoded(response: IncomingMessage): Readable {
  const makers: Record<string, () => ReturnType<typeof createGunzip>> = {
    gzip: createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  const make = makers[response.headers['content-encoding'] ?? ''];
  if (!make) return response;
  const decoder = make();
  // A pipe does not hand on that its source broke.
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function asUnreadable(error: unknown): SiteUnreadable {
  if (error instanceof SiteUnreadable) return error;
  const { cause } = error as { cause?: unknown };
  return cause instanceof SiteUnreadable ? cause : new SiteUnreadable('silent');
}
