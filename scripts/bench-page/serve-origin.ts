/** One origin as a country would have it: HTTP/2 over TLS, behind a network whose slowness the comparison sets. */
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

/** A certificate for tests that a package brings; the browser is told not to look at who signed it. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@web/dev-server-core')), '..');
  const read = (ending: string) => readFileSync(join(folder, `.self-signed-dev-server-ssl.${ending}`));
  return { key: read('key'), cert: read('cert') };
}
