/**
 * `/ingreso`: the window in which staff sign in with their institution's account. Nothing is stored meanwhile: what the
 * way back needs travels sealed in `state`. The result goes by `postMessage` to the one origin that opened the window,
 * and only when that origin is the institution's or our own. No cookie is set.
 */
import { seal, unseal } from '../../seal.ts';
import type { Account } from '../../cases/admit-account.ts';
import type { OpenId, Secrets } from './open-id.ts';
import { SIGN_IN_HEADERS, SIGN_IN_SCRIPT, signInPage, signInScript } from './sign-in-page.ts';

const SIGN_IN_PATH = '/ingreso';
export const SIGN_IN_RETURN = '/ingreso/regreso';

/** Whoever leaves the issuer's page open for longer begins again. */
const SIGN_IN_MINUTES = 10;
const CONTEXT = 'sign-in';
const MARK = /^[A-Za-z0-9]{16,64}$/;

export interface SignInOptions {
  openId: OpenId;
  secret: string;
  /** Our own address, without a slash at the end. */
  publicUrl: string;
  now: () => Date;
  /** Whether any institution has its desk at that origin. */
  knows: (origin: string) => Promise<boolean>;
  /** The short token of the member of staff whose account it is, if their desk may stand at that origin. */
  admit: (account: Account, origin: string) => Promise<{ token: string; expiresAt: string } | undefined>;
  log: (error: unknown) => void;
}

interface Journey extends Secrets {
  origin: string;
  mark: string;
  until: number;
}

/** Undefined for requests that are about something else. Never rejects. */
export function createSignIn(options: SignInOptions): (request: Request) => Promise<Response | undefined> {
  const { openId, secret, publicUrl, now } = options;
  const own = new URL(publicUrl).origin;

  async function begin(asked: URLSearchParams): Promise<Response> {
    const origin = asked.get('origen') ?? '';
    const mark = asked.get('marca') ?? '';
    if (!isOrigin(origin) || !MARK.test(mark) || !(origin === own || (await options.knows(origin))))
      return signInPage(403, 'origin');
    const until = now().getTime() + SIGN_IN_MINUTES * 60_000;
    try {
      const address = await openId.begin((secrets) =>
        seal(secret, CONTEXT, JSON.stringify({ ...secrets, origin, mark, until } satisfies Journey)),
      );
      return new Response(null, { status: 303, headers: { ...SIGN_IN_HEADERS, Location: address.href } });
    } catch (error) {
      options.log(error);
      return signInPage(502, 'failed', { origin, message: problem(mark, 'failed') });
    }
  }

  async function finish(search: URLSearchParams): Promise<Response> {
    const state = search.get('state') ?? '';
    const journey = await readJourney(state);
    if (!journey) return signInPage(400, 'failed');
    const { origin, mark, nonce, verifier } = journey;
    try {
      // Behind a proxy the request may say another address than the one the issuer knows.
      const answered = new URL(`${publicUrl}${SIGN_IN_RETURN}?${search.toString()}`);
      const account = await openId.finish(answered, state, { nonce, verifier });
      const admitted = await options.admit(account, origin);
      if (!admitted) return await signInPage(403, 'refused', { origin, message: problem(mark, 'refused') });
      const message = { type: 'ventanilla-sign-in', mark, ...admitted } as const;
      return await signInPage(200, 'done', { origin, message });
    } catch (error) {
      options.log(error);
      return signInPage(502, 'failed', { origin, message: problem(mark, 'failed') });
    }
  }

  async function readJourney(state: string): Promise<Journey | undefined> {
    try {
      const journey = JSON.parse(await unseal(secret, CONTEXT, state)) as Journey;
      return journey.until >= now().getTime() ? journey : undefined;
    } catch {
      return undefined;
    }
  }

  return async (request) => {
    // Every request passes here; nearly all are about something else.
    if (request.method !== 'GET' || !request.url.includes(SIGN_IN_PATH)) return undefined;
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === SIGN_IN_PATH) return begin(searchParams);
    if (pathname === SIGN_IN_RETURN) return finish(searchParams);
    if (pathname !== SIGN_IN_SCRIPT) return undefined;
    return new Response(signInScript, {
      headers: { ...SIGN_IN_HEADERS, 'Content-Type': 'text/javascript; charset=utf-8' },
    });
  };
}

const problem = (mark: string, what: 'refused' | 'failed') =>
  ({ type: 'ventanilla-sign-in', mark, problem: what }) as const;

/** `https://intranet.example.gob`, and nothing after it. */
function isOrigin(said: string): boolean {
  return URL.canParse(said) && /^https?:$/.test(new URL(said).protocol) && new URL(said).origin === said;
}
