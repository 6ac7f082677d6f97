import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSignIn, SIGN_IN_RETURN } from '../../../src/server/main/sign-in/create-sign-in.ts';
import type { Account } from '../../../src/server/cases/admit-account.ts';
import { createOpenId } from '../../../src/server/main/sign-in/open-id.ts';
import { CLIENT_ID, ISSUER, startIssuer, type Issuer } from '../../support/open-id-issuer.ts';

const PUBLIC_URL = 'https://catalogo.example.gob';
const DESK = 'https://intranet.example.gob';
const MARK = 'a1b2c3d4e5f6a7b8';

let issuer: Issuer;
let now = new Date('2026-11-21T15:00:00Z');
const admitted: { account: Account; origin: string }[] = [];
const logged: unknown[] = [];

before(async () => {
  issuer = await startIssuer(`${PUBLIC_URL}${SIGN_IN_RETURN}`, {
    ana: { email: 'ana@example.gob', verified: true },
    beto: { email: 'beto@example.gob', verified: false },
  });
});
after(() => issuer.close());

function signIn(secret = 'secret') {
  return createSignIn({
    openId: createOpenId({
      issuer: ISSUER,
      clientId: CLIENT_ID,
      clientSecret: issuer.clientSecret,
      redirectUri: `${PUBLIC_URL}${SIGN_IN_RETURN}`,
      fetch: issuer.fetch as never,
    }),
    secret,
    publicUrl: PUBLIC_URL,
    now: () => now,
    knows: (origin) => Promise.resolve(origin === DESK),
    admit: (account, origin) => {
      admitted.push({ account, origin });
      return Promise.resolve(
        account.email === undefined
          ? undefined
          : { token: 'una-ficha-de-quince-minutos', expiresAt: '2026-11-21T15:15:00Z' },
      );
    },
    log: (error) => logged.push(error),
  });
}
type SignIn = ReturnType<typeof signIn>;

const ask = async (respond: SignIn, path: string) => {
  const answer = await respond(new Request(`${PUBLIC_URL}${path}`));
  assert.ok(answer, `${path} is nobody's`);
  return answer;
};
const begin = (respond: SignIn, origin = DESK, mark = MARK) =>
  ask(respond, `/ingreso?${new URLSearchParams({ origen: origin, marca: mark }).toString()}`);

/** What the page tells, and to whom. */
async function told(answer: Response): Promise<{ origin: string; message: Record<string, string> }> {
  const page = await answer.text();
  const [, origin = ''] = /data-origin="([^"]*)"/.exec(page) ?? [];
  const [, message = ''] = /data-message="([^"]*)"/.exec(page) ?? [];
  return { origin, message: JSON.parse(message.replaceAll('&quot;', '"') || '{}') as Record<string, string> };
}

describe('Signing in with the institution’s account', () => {
  it('sends the person to the issuer with PKCE, and keeps nothing in the address that can be read', async () => {
    const answer = await begin(signIn());
    assert.equal(answer.status, 303);
    const address = new URL(answer.headers.get('Location') ?? '');
    assert.equal(address.origin, ISSUER);
    assert.equal(address.searchParams.get('response_type'), 'code');
    assert.equal(address.searchParams.get('code_challenge_method'), 'S256');
    assert.doesNotMatch(atob(address.searchParams.get('state') ?? ''), /verifier|intranet/);
    assert.equal(answer.headers.get('Set-Cookie'), null);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  });

  it('tells the page that opened the window, and no other, a short token with its own mark', async () => {
    const respond = signIn();
    const { headers } = await begin(respond);
    const back = await issuer.signIn(headers.get('Location') ?? '', 'ana');
    const answer = await ask(respond, `${back.pathname}${back.search}`);
    assert.equal(answer.status, 200);
    assert.deepEqual(await told(answer), {
      origin: DESK,
      message: {
        type: 'ventanilla-sign-in',
        mark: MARK,
        token: 'una-ficha-de-quince-minutos',
        expiresAt: '2026-11-21T15:15:00Z',
      },
    });
    assert.deepEqual(admitted.at(-1), {
      account: { subject: `${ISSUER} ana`, email: 'ana@example.gob' },
      origin: DESK,
    });
    assert.match(
      answer.headers.get('Content-Security-Policy') ?? '',
      /default-src 'none'; script-src 'self'/,
    );
    assert.equal(answer.headers.get('Cross-Origin-Opener-Policy'), 'unsafe-none');
    assert.equal(answer.headers.get('Set-Cookie'), null);
  });

  it('believes no e-mail that the issuer has not verified, and says whom to ask', async () => {
    const respond = signIn();
    const { headers } = await begin(respond);
    const back = await issuer.signIn(headers.get('Location') ?? '', 'beto');
    const answer = await ask(respond, `${back.pathname}${back.search}`);
    assert.equal(answer.status, 403);
    assert.deepEqual(admitted.at(-1)?.account, { subject: `${ISSUER} beto` });
    assert.deepEqual((await told(answer)).message, {
      type: 'ventanilla-sign-in',
      mark: MARK,
      problem: 'refused',
    });
  });

  it('does not begin for a page that is not the institution’s, nor with an address that is more than an origin', async () => {
    for (const origin of ['https://otro.example.com', `${DESK}/pagina`, 'javascript:alert(1)', 'null', '']) {
      const answer = await begin(signIn(), origin);
      assert.equal(answer.status, 403, origin);
      assert.deepEqual(await told(answer), { origin: '', message: {} });
    }
    assert.equal((await begin(signIn(), DESK, '<mark>')).status, 403);
    assert.equal((await begin(signIn(), PUBLIC_URL)).status, 303, 'our own pages may');
  });

  it('refuses a way back that is not its own, that took too long, or that comes a second time', async () => {
    const respond = signIn();
    const { headers } = await begin(respond);
    const back = await issuer.signIn(headers.get('Location') ?? '', 'ana');
    const path = `${back.pathname}${back.search}`;
    assert.equal((await ask(signIn('another secret'), path)).status, 400);
    assert.equal((await ask(respond, `${SIGN_IN_RETURN}?code=x&state=x`)).status, 400);
    const later = now;
    now = new Date(later.getTime() + 11 * 60_000);
    assert.equal((await ask(respond, path)).status, 400);
    now = later;
    assert.equal((await ask(respond, path)).status, 200);
    const known = admitted.length;
    const again = await ask(respond, path);
    assert.equal(again.status, 502);
    assert.equal((await told(again)).message.problem, 'failed');
    assert.equal(admitted.length, known, 'a code is good once');
    assert.ok(logged.length > 0, 'whoever keeps the server can see why');
  });

  it('does not mix up the way of one window with the code of another', async () => {
    const respond = signIn();
    const one = await issuer.signIn((await begin(respond)).headers.get('Location') ?? '', 'ana');
    const other = await issuer.signIn((await begin(respond)).headers.get('Location') ?? '', 'ana');
    one.searchParams.set('state', other.searchParams.get('state') ?? '');
    assert.equal((await ask(respond, `${one.pathname}${one.search}`)).status, 502);
  });

  it('leaves every other request to whoever it is for', async () => {
    const respond = signIn();
    assert.equal(await respond(new Request(`${PUBLIC_URL}/t/RNPN-0002`)), undefined);
    assert.equal(await respond(new Request(`${PUBLIC_URL}/ingreso`, { method: 'POST' })), undefined);
  });
});
