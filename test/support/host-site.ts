/** A ministry's own site on a free port: pages by name, each with its headers. Another origin than the catalogue's. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface HostSite {
  /** `http://localhost:41234` */
  url: string;
  /** Paths in the order in which they were asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function serveHostSite(pageOf: (path: string) => HostPage | undefined): Promise<HostSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    asked.push(path);
    const page = pageOf(path);
    if (!page) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
      return;
    }
    response
      .writeHead(200, { 'Content-Type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
