/** OpenID Connect: authorization code with PKCE, by openid-client. What comes out is who it is, nothing more. */
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
  type CustomFetch,
} from 'openid-client';
import type { Account } from '../../cases/admit-account.ts';

export interface OpenIdSettings {
  /** `https://cuenta.example.gob`; what is not encrypted is refused. */
  issuer: string;
  clientId: string;
  /** Absent: a public client, which PKCE alone protects. */
  clientSecret?: string | undefined;
  /** Where the issuer sends people back to; registered there. */
  redirectUri: string;
  /** Replaces the network. */
  fetch?: CustomFetch | undefined;
}

/** What one sign-in keeps to itself until it comes back. */
export interface Secrets {
  nonce: string;
  verifier: string;
}

export interface OpenId {
  /** Where to send the person; `state` comes back with them. */
  begin: (state: (secrets: Secrets) => Promise<string>) => Promise<URL>;
  /** Rejects when the answer is not one to this state and these secrets. */
  finish: (answered: URL, state: string, secrets: Secrets) => Promise<Account>;
}

const DISCOVERY_SECONDS = 10;

export function createOpenId(settings: OpenIdSettings): OpenId {
  const { issuer, clientId, clientSecret, redirectUri, fetch } = settings;
  let found: Promise<Configuration> | undefined;
  /** Asked with the first sign-in, so that the server starts while the issuer sleeps; a failure is asked again. */
  function configuration(): Promise<Configuration> {
    const asking = (found ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: DISCOVERY_SECONDS,
      ...(fetch && { [customFetch]: fetch }),
    }));
    asking.catch(() => {
      if (found === asking) found = undefined;
    });
    return asking;
  }

  return {
    async begin(stateOf) {
      const secrets = { nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const [config, state, challenge] = await Promise.all([
        configuration(),
        stateOf(secrets),
        calculatePKCECodeChallenge(secrets.verifier),
      ]);
      return buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce: secrets.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      });
    },
    async finish(answered, state, { nonce, verifier }) {
      const tokens = await authorizationCodeGrant(await configuration(), answered, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The issuer sent no identity.');
      return {
        subject: `${claims.iss} ${claims.sub}`,
        ...(claims.email_verified === true && typeof claims.email === 'string' && { email: claims.email }),
      };
    },
  };
}
