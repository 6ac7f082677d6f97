/** A real OpenID Connect issuer in this process, as if it stood at its own address behind a proxy. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const ISSUER = 'https://cuenta.example.gob';
export const CLIENT_ID = 'ventanilla';
const CLIENT_SECRET = 'un-secreto-de-prueba-de-mas-de-32-letras';

export interface Person {
  email: string;
  verified: boolean;
}

export interface Issuer {
  clientSecret: string;
  /** The network, with the issuer at its address in it. */
  fetch: (address: string | URL, init?: RequestInit) => Promise<Response>;
  /** Goes through the issuer's pages as that person; gives the address to which they are sent back. */
  signIn: (address: string, person: string) => Promise<URL>;
  close: () => Promise<void>;
}

/** `people` by what the issuer calls them (`sub`). */
export async function startIssuer(redirectUri: string, people: Record<string, Person>): Promise<Issuer> {
  const provider = new Provider(ISSUER, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // The identity itself carries the e-mail, as the large issuers do.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['una-llave-de-prueba'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/quien/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const person = people[sub];
      return (
        person && {
          accountId: sub,
          claims: () => ({ sub, email: person.email, email_verified: person.verified }),
        }
      );
    },
    // Whoever signs in has agreed before.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  provider.proxy = true;
  const serve = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/quien/')) return void serve(request, response);
    const accountId = String(request.headers['x-person']);
    void provider.interactionFinished(request, response, { login: { accountId } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const reach: Issuer['fetch'] = async (address, init = {}) => {
    const { pathname, search } = new URL(address, ISSUER);
    const headers = new Headers(init.headers);
    headers.set('X-Forwarded-Proto', 'https');
    headers.set('X-Forwarded-Host', new URL(ISSUER).host);
    return fetch(`http://127.0.0.1:${String(port)}${pathname}${search}`, { ...init, headers });
  };

  return {
    clientSecret: CLIENT_SECRET,
    fetch: reach,
    async signIn(address, person) {
      const jar = new Map<string, string>();
      let next = new URL(address);
      for (let turn = 0; turn < 10; turn += 1) {
        if (next.href.startsWith(redirectUri)) return next;
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await reach(next, { redirect: 'manual', headers: { cookie, 'x-person': person } });
        for (const set of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const location = answer.headers.get('Location');
        if (!location) throw new Error(`The issuer stopped at ${next.pathname}: ${await answer.text()}`);
        next = new URL(location, next);
      }
      throw new Error('The issuer sent people in circles');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
