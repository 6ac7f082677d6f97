/**
 * The window in which somebody signs in with the institution's account. It is opened by the press itself, or browsers
 * block it; what it says is believed only from that window, at the catalogue's origin, with the mark it was given.
 */
import { randomKey } from '../../internal/random-key.ts';

export type AccountAnswer =
  { name: 'token'; token: string; expiresAt: string } | { name: 'closed' | 'blocked' | 'refused' | 'failed' };

const LOOK_MS = 400;
/** A message that was sent before the window closed may still be under way. */
const LAST_WORDS_MS = 500;

export function askAccount(baseUrl: string): Promise<AccountAnswer> {
  const mark = randomKey();
  const asked = new URLSearchParams({ origen: location.origin, marca: mark }).toString();
  const opened = window.open(`${baseUrl}/ingreso?${asked}`, '_blank', 'popup,width=480,height=680');
  if (!opened) return Promise.resolve({ name: 'blocked' });
  const { origin } = new URL(baseUrl, location.href);
  return new Promise((resolve) => {
    const finish = (answer: AccountAnswer) => {
      clearInterval(looking);
      window.removeEventListener('message', hear);
      resolve(answer);
    };
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source !== opened || event.origin !== origin) return;
      const answer = readMessage(event.data, mark);
      if (answer) finish(answer);
    };
    window.addEventListener('message', hear);
    const looking = setInterval(() => {
      if (!opened.closed) return;
      clearInterval(looking);
      setTimeout(finish, LAST_WORDS_MS, { name: 'closed' });
    }, LOOK_MS);
  });
}

/** Undefined for what was not meant for this window. */
export function readMessage(data: unknown, mark: string): AccountAnswer | undefined {
  const said = data as Readonly<Record<string, unknown>> | null;
  if (typeof said !== 'object' || said?.type !== 'ventanilla-sign-in' || said.mark !== mark) return undefined;
  if (typeof said.token === 'string' && typeof said.expiresAt === 'string')
    return { name: 'token', token: said.token, expiresAt: said.expiresAt };
  return { name: said.problem === 'refused' ? 'refused' : 'failed' };
}
