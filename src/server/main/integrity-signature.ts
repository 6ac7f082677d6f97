/** `/integridad.json.sig`, made for the list that lies on the disk now, and the public key that checks it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHARED_AGE } from '../../contract/freshness.ts';
import { makeAnswer, sendAnswer } from '../answer.ts';
import { signDetached } from './detached-signature.ts';
import type { IntegrityKey } from './integrity-key.ts';

const SIGNATURES = ['/integridad.json.sig', '/integrity.json.sig'];
const KEY = '/.well-known/ventanilla-key.json';
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export interface IntegritySignature {
  /** The answer, or undefined when the address is another one or nothing was built. */
  respond(request: Request): Promise<Response | undefined>;
}

/** `projectRoot`: the folder that holds `dist`. */
export function createIntegritySignature(projectRoot: string, key: IntegrityKey): IntegritySignature {
  const list = join(projectRoot, 'dist/cdn/integrity.json');
  return {
    async respond(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      const { pathname } = new URL(request.url);
      if (pathname === KEY) {
        const body = JSON.stringify({ ...key.published, alg: 'EdDSA', use: 'sig' });
        return answer(request, body, 'application/jwk+json');
      }
      if (!SIGNATURES.includes(pathname)) return undefined;
      const content = await readFile(list).catch(() => undefined);
      return content && answer(request, signDetached(content, key), 'application/jose');
    },
  };
}

async function answer(request: Request, body: string, type: string): Promise<Response> {
  return sendAnswer(await makeAnswer(body, { type, maxAge: SHARED_AGE, headers: HEADERS }), request, {}, {});
}
