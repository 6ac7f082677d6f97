/** The plainest file server: no rewrites, no negotiation, no compression; what follows `?` is ignored. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface FileServer {
  /** `http://localhost:41234` */
  url: string;
  /** Paths that were asked for and are not there. */
  missing: string[];
  /** Bytes of every answer by path. */
  sent: Map<string, number>;
  close(): Promise<void>;
}

export async function serveFiles(folder: string): Promise<FileServer> {
  const missing: string[] = [];
  const sent = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    // The one thing that elements on other sites need of it.
    response.setHeader('Access-Control-Allow-Origin', '*');
    let file = join(folder, normalize(decodeURIComponent(path)));
    if (path.endsWith('/')) file = join(file, 'index.html');
    const found = statSync(file, { throwIfNoEntry: false });
    if (request.method !== 'GET') {
      response.writeHead(405, { 'Content-Type': 'text/html' }).end('<h1>405</h1>');
    } else if (found?.isFile()) {
      sent.set(path, found.size);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    } else if (found?.isDirectory()) {
      response.writeHead(301, { Location: `${path}/` }).end();
    } else {
      missing.push(path);
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}`,
    missing,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
