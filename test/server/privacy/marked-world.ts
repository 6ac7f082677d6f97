/**
 * The server as it runs: SQLite on disk, its log as it is written, its notices. Whoever asks says marks in the headers
 * and in the query, too, from an address of their own.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { demoCatalogue } from '../../../demo/catalogue/index.ts';
import { createApp, type App } from '../../../src/server/app.ts';
import { followCatalogue } from '../../../src/server/catalogue-view.ts';
import { sha256Hex } from '../../../src/server/content-hash.ts';
import { keepTidy } from '../../../src/server/main/keep-tidy.ts';
import type { MailMessage } from '../../../src/server/main/notices/mailer.ts';
import { deliver } from '../../../src/server/main/notices/deliver.ts';
import { pinoLog } from '../../../src/server/main/pino-log.ts';
import { createSaltFile } from '../../../src/server/main/salt-file.ts';
import { seedDemonstration } from '../../../src/server/main/seed-demonstration.ts';
import { handOut } from '../../../src/server/notices/hand-out.ts';
import { noticeTargets } from '../../../src/server/notices/targets.ts';
import { sendDue } from '../../../src/server/notices/send-due.ts';
import { writeWebhook } from '../../../src/server/notices/write-webhook.ts';
import { openSqliteStore } from '../../../src/server/sql/sqlite-store.ts';
import type { Store } from '../../../src/server/store.ts';
import { marks } from './marks.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So that nobody is too fast. */
const BETWEEN_MS = 2_000;
const secret = 'a secret of the server for tests, long enough';
const publicUrl = 'https://catalogo.example.gob';
export const INSTITUTION = 'RNPN';
export const TRAMITE = 'RNPN-0003';
const KEY = 'clave-de-la-institucion-para-las-marcas';

export interface Sent {
  method?: string;
  body?: unknown;
  form?: URLSearchParams;
  headers?: Record<string, string>;
  /** Marks in headers and query; not for what is searched afterwards. */
  marked?: boolean;
}

export interface World {
  directory: string;
  store: Store;
  app: App;
  /** What was written into the log, whole. */
  logged: () => string;
  /** What left the house: messages without their address, and the bodies of webhooks. */
  told: string[];
  /** To whom mail went. */
  mailed: MailMessage[];
  asStaff: Record<string, string>;
  send(path: string, sent?: Sent): Promise<Response>;
  /** Hands out and sends until nothing is due. */
  sendNotices(): Promise<void>;
  pass(days: number): void;
  tidy(): Promise<void>;
}

export async function openMarkedWorld(t: TestContext): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'ventanilla-marcas-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const store = await openSqliteStore(directory);
  let now = new Date('2026-11-21T15:00:00Z');
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, { hashIterations: 1, now });
  await store.setInstitutionKey(INSTITUTION, await sha256Hex(KEY));
  const lines: string[] = [];
  const log = pinoLog({ write: (line) => lines.push(line) });
  const note = (error: unknown) =>
    log({ requestId: 'notices', method: '-', route: 'notices', status: 500, ms: 0, error });
  for (const where of ['log', 'info', 'warn', 'error', 'debug'] as const)
    t.mock.method(console, where, (...said: unknown[]) => lines.push(said.map(String).join(' ')));
  const app = createApp({
    store,
    clock: () => now,
    log,
    settings: {
      secret,
      publicUrl,
      hashIterations: 1,
      voteHashIterations: 1,
      saltShelf: createSaltFile(directory),
    },
  });
  const told: string[] = [];
  const mailed: MailMessage[] = [];
  const view = followCatalogue(store, () => now);
  const mailer = {
    async send(message: MailMessage) {
      mailed.push(message);
      const { to: _to, ...rest } = message;
      told.push(JSON.stringify(rest));
      return { sent: true as const };
    },
    close: () => undefined,
  };
  let asked = 0;
  const byte = (shift: number) => String((asked >> shift) & 255);
  // Each from a network of its own, so that none has sent much.
  const address = () => `10${byte(16)}.${byte(8)}.${byte(0)}.7`;

  async function send(path: string, { method, body, form, headers = {}, marked = true }: Sent = {}) {
    asked += 1;
    now = new Date(now.getTime() + BETWEEN_MS);
    const url = new URL(path, 'http://catalogo.test');
    const said = marks('people').at(-1) ?? '';
    if (marked) url.searchParams.set('quien', said);
    const content = form ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await app.fetch(
      new Request(url, {
        method: method ?? (content === undefined ? 'GET' : 'POST'),
        headers: {
          'Idempotency-Key': randomUUID(),
          ...(marked && saidInHeaders(said)),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(content !== undefined && { body: content }),
      }),
      { address: address() },
    );
    if (response.status >= 500)
      process.stderr.write(`${path} answered ${String(response.status)}\n${lines.at(-1)}\n`);
    return response;
  }

  return {
    directory,
    store,
    app,
    logged: () => lines.join('\n'),
    told,
    mailed,
    asStaff: { Authorization: `Bearer ${KEY}` },
    send,
    async sendNotices() {
      const { timeZone } = (await view()).catalogue.info;
      const options = {
        store,
        secret,
        publicUrl,
        view,
        mailer,
        now: () => now,
        guard: { allows: () => false },
      };
      for (let busy = true; busy;) {
        now = new Date(now.getTime() + BETWEEN_MS);
        const handed = await handOut(store, now, timeZone);
        const tried = await sendDue({
          ...options,
          async deliver(delivery) {
            told.push(writeWebhook(delivery));
            const target =
              'target' in delivery.to && (await store.records.get(noticeTargets, delivery.to.target));
            // Nobody listens at an address that nobody has.
            if (target && target.kind === 'webhook')
              return { sent: false, reason: 'no contesta', final: true };
            return deliver(delivery, options);
          },
          onDead: ({ institution, lastError }) => note(new Error(`${institution}: ${lastError ?? ''}`)),
        });
        busy = handed + tried > 0;
      }
    },
    pass(days) {
      now = new Date(now.getTime() + days * DAY_MS);
    },
    async tidy() {
      await app.endDay();
      const stop = keepTidy(store, () => now, assert.ifError);
      await stop();
    },
  };
}

const saidInHeaders = (said: string) => ({
  'User-Agent': said,
  Referer: `https://${said}.example/pagina`,
  Origin: `https://${said}.example`,
  Cookie: `quien=${said}`,
  'Accept-Language': said,
  'If-None-Match': `"${said}"`,
  'X-Forwarded-For': said,
  'X-Request-Id': said,
});
