/** Sign-in with the institution's account, joined to a running server. */
import type { Institution } from '../../../contract/institution.ts';
import type { App } from '../../app.ts';
import { admitAccount, standsAt } from '../../cases/admit-account.ts';
import { createDeskToken } from '../../cases/desk-token.ts';
import type { Store } from '../../store.ts';
import { createSignIn, SIGN_IN_RETURN } from './create-sign-in.ts';
import { createOpenId, type OpenIdSettings } from './open-id.ts';

/** Without its way back, which follows from the server's address. */
export type SignInSettings = Omit<OpenIdSettings, 'redirectUri'>;

export interface SignInParts {
  app: App;
  store: Store;
  secret: string;
  publicUrl: string;
  log: (error: unknown) => void;
}

export function connectSignIn(
  settings: SignInSettings,
  { app, store, secret, publicUrl, log }: SignInParts,
): ReturnType<typeof createSignIn> {
  const now = () => new Date();
  const own = new URL(publicUrl).origin;
  // Asked of the server itself, which has them at hand; the store would read the whole catalogue.
  const institutions = async (): Promise<Institution[]> => {
    const answer = await app.fetch(new Request(`${publicUrl}/v1/institutions`));
    return ((await answer.json()) as { institutions: Institution[] }).institutions;
  };
  return createSignIn({
    openId: createOpenId({ ...settings, redirectUri: `${publicUrl}${SIGN_IN_RETURN}` }),
    secret,
    publicUrl,
    now,
    knows: async (origin) => (await institutions()).some((each) => standsAt(each, origin)),
    async admit(account, origin) {
      const standing = (await institutions()).filter((each) => standsAt(each, origin));
      const staff = await admitAccount(
        store,
        account,
        (code) => origin === own || standing.some((each) => each.code === code),
      );
      return staff === undefined ? undefined : createDeskToken(staff, { settings: { secret }, now });
    },
    log,
  });
}

/**
 * From VENTANILLA_OIDC_ISSUER, VENTANILLA_OIDC_CLIENT and VENTANILLA_OIDC_SECRET; undefined when nobody said an issuer.
 * Throws in Spanish when half is said.
 */
export function readSignIn(
  env: Readonly<Record<string, string | undefined>>,
  publicUrl: string,
): SignInSettings | undefined {
  const issuer = env.VENTANILLA_OIDC_ISSUER ?? '';
  if (issuer === '') return undefined;
  const clientId = env.VENTANILLA_OIDC_CLIENT ?? '';
  if (!URL.canParse(issuer) || new URL(issuer).protocol !== 'https:')
    throw new Error(
      `VENTANILLA_OIDC_ISSUER=${issuer} no sirve. Escriba la dirección entera, por ejemplo https://cuenta.example.gob`,
    );
  if (clientId === '')
    throw new Error('Falta VENTANILLA_OIDC_CLIENT: el nombre con que el emisor conoce a este catálogo.');
  if (publicUrl === '')
    throw new Error(
      'Falta VENTANILLA_URL: el emisor necesita saber a qué dirección devolver a las personas.',
    );
  return { issuer, clientId, clientSecret: env.VENTANILLA_OIDC_SECRET };
}
