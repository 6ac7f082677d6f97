/** What asking for an address came to. `unsure`: the site does not answer programs, so a person has to look. */
export interface LinkCheck {
  state: 'ok' | 'moved' | 'broken' | 'unsure';
  /** Last status of HTTP; absent when there was no answer. */
  status?: number;
  /** In Spanish, for whoever mends it. */
  reason?: string;
  /** Where a page that moved for good is now. */
  to?: string;
  /** Nothing answers at this host, or nothing did in time: less use in asking it for more. */
  host?: 'gone' | 'silent';
}

const MOST_HOPS = 5;
const HEADERS = { 'User-Agent': 'ventanilla-check-links', Accept: '*/*' };

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'el servidor no acepta conexiones',
  ECONNRESET: 'el servidor cortó la conexión',
  ENOTFOUND: 'ese servidor no existe',
  EAI_AGAIN: 'no se pudo averiguar dónde está ese servidor',
  ENETUNREACH: 'no hay camino hasta ese servidor',
  EHOSTUNREACH: 'no hay camino hasta ese servidor',
  CERT_HAS_EXPIRED: 'su certificado venció',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'su certificado no es de confianza',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'su certificado está incompleto',
  ERR_TLS_CERT_ALTNAME_INVALID: 'su certificado es de otro nombre',
};
const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH'];

/** Asks with HEAD, and with GET where HEAD is not answered well: many servers know only GET. `timeout`: ms, each time. */
export async function checkLink(url: string, timeout: number): Promise<LinkCheck> {
  const first = await ask(url, 'HEAD', timeout);
  if (first.state === 'ok' || first.state === 'moved' || first.host === 'gone') return first;
  return ask(url, 'GET', timeout);
}

async function ask(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<LinkCheck> {
  let at = url;
  let movedFor: 'good' | 'now' | undefined;
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      const response = await fetch(at, {
        method,
        headers: HEADERS,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      const { status } = response;
      await response.body?.cancel();
      const location = response.headers.get('Location');
      if (status < 300 || status >= 400 || location === null) return judge(status, movedFor, at);
      // Only a way that is permanent from its first step is worth writing down.
      movedFor ??= status === 301 || status === 308 ? 'good' : 'now';
      at = new URL(location, at).href;
    }
    return { state: 'broken', reason: 'da vueltas de una dirección a otra' };
  } catch (error) {
    return noAnswer(error);
  }
}

function judge(status: number, movedFor: 'good' | 'now' | undefined, at: string): LinkCheck {
  if (status < 300) return movedFor === 'good' ? { state: 'moved', status, to: at } : { state: 'ok', status };
  if (status === 401 || status === 403 || status === 429)
    return { state: 'unsure', status, reason: 'el sitio no deja que un programa lo compruebe' };
  if (status === 404 || status === 410) return { state: 'broken', status, reason: 'la página ya no está' };
  if (status >= 500) return { state: 'broken', status, reason: 'el servidor tiene un problema' };
  return { state: 'broken', status, reason: `el servidor responde ${String(status)}` };
}

function noAnswer(error: unknown): LinkCheck {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { state: 'broken', reason: 'no respondió a tiempo', host: 'silent' };
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return {
    state: 'broken',
    reason: REASONS[code] ?? 'no se pudo abrir',
    ...(UNREACHABLE.includes(code) && { host: 'gone' }),
  };
}
