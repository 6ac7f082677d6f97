/** One try of a webhook: signed, to a public address only, redirects not followed. */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Outcome } from '../../notices/send-due.ts';
import { SiteUnreadable } from '../../read-site.ts';
import { guardedLookup, type Guard } from '../fetch-guarded.ts';

export interface WebhookGuard extends Guard {
  /** Also without TLS; a test's own server has none. */
  plain?: boolean;
}

export interface WebhookMessage {
  id: string;
  address: string;
  /** `whsec_…` */
  secret: string;
  body: string;
}

const LONGEST_MS = 15_000;
const FORBIDDEN = {
  sent: false,
  reason: 'la dirección lleva a una red privada, o no es https',
  final: true,
} as const;

export async function postWebhook(message: WebhookMessage, guard: WebhookGuard, now: Date): Promise<Outcome> {
  const url = new URL(message.address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' && !guard.plain) return FORBIDDEN;
  // A host that is a number is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !guard.allows(host)) return FORBIDDEN;
  try {
    return judge(await post(url, message, guard, now));
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if ([error, cause].some((one) => one instanceof SiteUnreadable && one.reason === 'private'))
      return FORBIDDEN;
    return { sent: false, reason: 'no contesta' };
  }
}

function judge(status: number): Outcome {
  if (status >= 200 && status < 300) return { sent: true };
  if (status === 410) return { sent: false, reason: 'responde que ya no existe (410)', gone: true };
  if (status >= 300 && status < 400)
    return { sent: false, reason: `redirige (${String(status)}); anote la dirección definitiva` };
  return { sent: false, reason: `responde ${String(status)}` };
}

function post(
  url: URL,
  { id, secret, body }: WebhookMessage,
  guard: WebhookGuard,
  now: Date,
): Promise<number> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: guardedLookup(guard),
        signal: AbortSignal.timeout(LONGEST_MS),
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Ventanilla/avisos',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, now, body),
        },
      },
      (response: IncomingMessage) => {
        // What it answers besides is of no use, and may be endless.
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
