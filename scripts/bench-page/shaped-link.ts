/**
 * A slow mobile network as a pipe between browser and server: every connection pays a round trip before its first byte
 * (TCP), every byte half of one each way, and all connections share one bandwidth. TLS and HTTP/2 run through it as they
 * are, so their round trips are paid for too. The browser's own throttling leaves out what a connection costs, and that
 * is half of a first card. TCP's slow start and lost packets are not imitated.
 */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Conditions {
  roundTripMs: number;
  /** In each direction. */
  bitsPerSecond: number;
}

/** Shared by all links of a comparison; set before each visit. */
export interface Network {
  conditions: Conditions;
  /** Each ends the connections of one link, as hours between two visits do. */
  hangUps: Set<() => void>;
}

export interface Link {
  port: number;
  close: () => Promise<void>;
}

/** What one packet carries. */
const PACKET = 1_400;
/** Packets that wait in the network before the sender hears that it is too fast. */
const QUEUE = 16;

export async function openLink(network: Network, target: number): Promise<Link> {
  const sockets = new Set<Socket>();
  const down = createDirection(network);
  const up = createDirection(network);
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true });
    const opened = performance.now() + network.conditions.roundTripMs;
    up(near, far, opened);
    down(far, near, opened);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  network.hangUps.add(hangUp);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        network.hangUps.delete(hangUp);
        server.close(() => resolve());
        hangUp();
      }),
  };
}

/** One direction of all connections: its bandwidth is one, so what one sends the others wait for. */
function createDirection(network: Network) {
  let free = 0;
  return (from: Socket, to: Socket, opened: number) => {
    // Timers of nearly the same moment may fire in any order; what they deliver may not.
    const waiting: Buffer[] = [];
    const deliver = () => {
      const packet = waiting.shift();
      if (packet && !to.destroyed) to.write(packet);
      if (waiting.length < QUEUE) from.resume();
    };
    from.on('data', (bytes: Buffer) => {
      for (let start = 0; start < bytes.length; start += PACKET) {
        const packet = bytes.subarray(start, start + PACKET);
        const { roundTripMs, bitsPerSecond } = network.conditions;
        free = Math.max(free, opened, performance.now()) + (packet.length * 8 * 1000) / bitsPerSecond;
        waiting.push(packet);
        setTimeout(deliver, Math.max(0, free + roundTripMs / 2 - performance.now()));
      }
      if (waiting.length >= QUEUE) from.pause();
    });
  };
}
