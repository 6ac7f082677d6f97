/** One origin as a country would have it: HTTP/2 over TLS, behind a network whose slowness the comparison sets. */
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { openLink, type Network } from './shaped-link.ts';

export interface Origin {
  /** `https://localhost:41234` */
  url: string;
  close: () => Promise<void>;
}

export async function serveOrigin(
  network: Network,
  respond: (request: Request) => Promise<Response> | Response,
): Promise<Origin> {
  const sessions = new Set<ServerHttp2Session>();
  const server = createAdaptorServer({
    fetch: respond,
    createServer: createSecureServer,
    serverOptions: certificate(),
  }) as Http2SecureServer;
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const link = await openLink(network, (server.address() as AddressInfo).port);
  return {
    url: `https://localhost:${String(link.port)}`,
    async close() {
      await link.close();
      for (const session of sessions) session.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * What tells a browser to trust this one certificate. Were it told to overlook errors instead, it would keep nothing of what
 * it was sent, and nobody could come back.
 */
export function trustOwnCertificate(): string {
  const key = new X509Certificate(certificate().cert).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}

/** A certificate for tests that a package brings. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@web/dev-server-core')), '..');
  const read = (ending: string) => readFileSync(join(folder, `.self-signed-dev-server-ssl.${ending}`));
  return { key: read('key'), cert: read('cert') };
}
