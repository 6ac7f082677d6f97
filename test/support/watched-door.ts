/** A door before a server that remembers what was asked through it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchedDoor {
  /** `http://localhost:41234` */
  url: string;
  /** Paths with their query, in the order in which they were asked for. */
  asked: string[];
  close(): void;
}

export async function openWatchedDoor(behind: string): Promise<WatchedDoor> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void fetch(behind + (request.url ?? '')).then(async (answer) => {
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
      response.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
