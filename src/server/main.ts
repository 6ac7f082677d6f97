/**
 * The server as a Node process: `node src/server/main.ts`. It reads PORT (8080), VENTANILLA_DATA (.data),
 * VENTANILLA_URL, the address by which others know it, VENTANILLA_PROXIES, whose X-Forwarded-For is believed, and
 * VENTANILLA_SMTP_URL and VENTANILLA_MAIL_FROM for its e-mail.
 * Everything that is not about Node, files or the process is in app.ts.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { destination } from 'pino';
import { deriveKey } from './access-code.ts';
import { createApp, type App } from './app.ts';
import { staffMembers } from './cases/staff-records.ts';
import type { Log } from './log.ts';
import { clientAddress, readProxies } from './main/client-address.ts';
import { compressBest, compressBody } from './main/compress-body.ts';
import { findProjectRoot } from './main/find-project-root.ts';
import { integrityKey } from './main/integrity-key.ts';
import { createIntegritySignature } from './main/integrity-signature.ts';
import { keepCases } from './main/keep-cases.ts';
import { keepTidy } from './main/keep-tidy.ts';
import type { MailSettings } from './main/notices/mailer.ts';
import { startNotices } from './main/notices/start-notices.ts';
import { pinoLog } from './main/pino-log.ts';
import { readIncidents } from './main/read-incidents.ts';
import { readPublished } from './main/read-published.ts';
import { releaseMemory } from './main/release-memory.ts';
import { createSaltFile } from './main/salt-file.ts';
import { seedDemonstration, type Demonstration } from './main/seed-demonstration.ts';
import { serverSecret } from './main/server-secret.ts';
import { connectSignIn, readSignIn, type SignInSettings } from './main/sign-in/connect-sign-in.ts';
import { createSiteReader } from './main/site-reader.ts';
import { createStaticFiles } from './main/static-files.ts';
import { completeSettings, type Settings } from './settings.ts';
import { openSqliteStore } from './sql/sqlite-store.ts';
import type { Store } from './store.ts';

const DRAIN_MS = 10_000;
const IDLE_CHECK_MS = 50;
/** The salt of a day outlives it by no more than this. */
const DAY_CHECK_MS = 60_000;
/** Good compression for answers that are made while somebody waits. */
const ANSWER_QUALITY = 5;

export interface ServerOptions {
  /** 0 = any free one. */
  port: number;
  dataDirectory: string;
  /** Fills an empty store; absent = starts empty. */
  demonstration?: Demonstration;
  log?: Log;
  settings?: Partial<Settings>;
  /** Proxies of ours before this server, as VENTANILLA_PROXIES writes them. */
  proxies?: string;
  /** Absent = no e-mail leaves this server; webhooks do. */
  mail?: MailSettings;
  /** Whose accounts open the desks besides keys; needs `settings.publicUrl`. */
  signIn?: SignInSettings | undefined;
  /** Folder with `dist`, `demo` and `node_modules`; the project's own when absent. */
  projectRoot?: string;
}

export interface RunningServer {
  /** `http://localhost:8080` */
  url: string;
  port: number;
  app: App;
  store: Store;
  /** True when this start filled an empty store. */
  seeded: boolean;
  /** Not ready, then no new connection, then at most 10 s for what is under way, then closed. */
  close(): Promise<void>;
}

/** Starts the server; resolves when it accepts requests. Rejects with a message in Spanish when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const proxies = readProxies(options.proxies);
  const store = await openSqliteStore(options.dataDirectory);
  try {
    let accepting = true;
    const projectRoot = options.projectRoot ?? findProjectRoot();
    const settings = completeSettings({
      secret: await serverSecret(options.dataDirectory),
      saltShelf: createSaltFile(options.dataDirectory),
      compress: compressBody(ANSWER_QUALITY),
      compressBest,
      published: await readPublished(projectRoot),
      incidents: () => readIncidents(options.dataDirectory),
      readSite: createSiteReader(),
      // A message says where to stop it, so there is none without the address of this server.
      sendsMail: options.mail !== undefined && Boolean(options.settings?.publicUrl),
      ...options.settings,
      isAccepting: () => accepting,
    });
    const { hashIterations, answerWithinDays } = settings;
    const seeded = options.demonstration
      ? await seedDemonstration(store, options.demonstration, {
          hashIterations,
          answerWithinDays,
          now: new Date(),
        })
      : false;
    const onTidyError = (error: unknown) =>
      options.log?.({ requestId: 'tidy', method: '-', route: 'tidy', status: 500, ms: 0, error });
    const app = createApp({ store, log: options.log, settings });
    await app.endDay();
    const midnight = setInterval(() => void app.endDay().catch(onTidyError), DAY_CHECK_MS);
    midnight.unref();
    await app.warm();
    const stopCases = await keepCases(
      store,
      () => new Date(),
      (error) =>
        options.log?.({ requestId: 'cases', method: '-', route: 'cases', status: 500, ms: 0, error }),
    );
    const stopNotices = startNotices({
      store,
      secret: settings.secret,
      publicUrl: settings.publicUrl,
      answerWithinDays: settings.answerWithinDays,
      mail: options.mail,
      onError: (error) =>
        options.log?.({ requestId: 'notices', method: '-', route: 'notices', status: 500, ms: 0, error }),
    });
    releaseMemory();
    const files = createStaticFiles(projectRoot);
    const signature = createIntegritySignature(projectRoot, await integrityKey(options.dataDirectory));
    const signIn =
      options.signIn &&
      connectSignIn(options.signIn, {
        app,
        store,
        secret: settings.secret,
        publicUrl: settings.publicUrl,
        log: (error) =>
          options.log?.({ requestId: 'sign-in', method: '-', route: 'sign-in', status: 502, ms: 0, error }),
      });
    const server = createAdaptorServer({
      fetch: async (request: Request, env: { incoming?: { socket: { remoteAddress?: string } } }) =>
        (signIn && (await signIn(request))) ||
        (isFile(request.url) && ((await signature.respond(request)) ?? (await files.respond(request)))) ||
        app.fetch(request, {
          address: clientAddress(
            env.incoming?.socket.remoteAddress ?? '',
            request.headers.get('X-Forwarded-For'),
            proxies,
          ),
        }),
      serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 },
    }) as Server;
    const port = await listen(server, options.port);
    const stopTidying = keepTidy(store, () => new Date(), onTidyError);
    return {
      url: `http://localhost:${String(port)}`,
      port,
      app,
      store,
      seeded,
      async close() {
        accepting = false;
        clearInterval(midnight);
        await drained(server);
        await stopTidying();
        await stopCases();
        await stopNotices();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Cheap test before the disk is asked: answers of the API are the common case. */
function isFile(url: string): boolean {
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
  if (path.startsWith('/v1/')) return /^\/v1\/(ventanilla\.js|chunks\/|presets\/)/.test(path);
  return !path.startsWith('/t/');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(
              `El puerto ${String(port)} está ocupado por otro programa. Elija otro con la variable PORT, por ejemplo: PORT=8081 npm start`,
              { cause: error },
            )
          : error,
      );
    });
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Resolves when the last answer under way was sent, at most DRAIN_MS later. */
function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    // A connection that becomes idle after its last answer would otherwise be held open for keep-alive.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** On standard output, written in groups. */
function screenLog(): { log: Log; flush: () => void } {
  const stream = destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 });
  // Whoever read the log may be gone; that is no reason to stop serving.
  stream.on('error', () => undefined);
  return {
    log: pinoLog(stream),
    flush: () => {
      try {
        stream.flushSync();
      } catch {
        // Nobody reads the log any more.
      }
    },
  };
}

/** Without a slash at the end; '' when nothing is said. */
function readPublicUrl(said = ''): string {
  if (said === '' || (URL.canParse(said) && /^https?:$/.test(new URL(said).protocol)))
    return said.replace(/\/+$/, '');
  throw new Error(
    `VENTANILLA_URL=${said} no es una dirección. Escríbala entera, por ejemplo https://catalogo.example.gob`,
  );
}

/** Undefined when nothing is said; half of it is a mistake. */
function readMail(smtpUrl = '', from = ''): MailSettings | undefined {
  if (smtpUrl === '' && from === '') return undefined;
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl))
    throw new Error(
      'VENTANILLA_SMTP_URL no es la dirección de un servidor de correo. Escríbala entera, por ejemplo smtps://usuario:clave@correo.example.gob:465',
    );
  if (!/@[^@\s]+$/.test(from))
    throw new Error(
      'Falta VENTANILLA_MAIL_FROM: la dirección que firma los avisos, por ejemplo «Catálogo <avisos@example.gob>».',
    );
  return { smtpUrl, from };
}

/** The program: settings from the environment, the demonstration catalogue into an empty store, addresses on screen. */
export async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(
      `PORT=${String(process.env.PORT)} no es un puerto. Use un número de 1 a 65535, por ejemplo 8080.`,
    );
  const dataDirectory = resolve(process.env.VENTANILLA_DATA ?? '.data');
  const { demoCatalogue } = await import('../../demo/catalogue/index.ts');
  const { demoCredentials, demoRequests } = await import('../../demo/requests.ts');
  const { demoReports, demoStaff } = await import('../../demo/reports.ts');
  const key = await deriveKey(await serverSecret(dataDirectory), {
    scope: 'demonstration',
    key: 'desk',
    name: demoStaff.id,
  });
  const { demoMonths } = await import('../../demo/lived-months.ts');
  const { log, flush } = screenLog();
  const publicUrl = readPublicUrl(process.env.VENTANILLA_URL);
  const server = await startServer({
    port,
    dataDirectory,
    log,
    settings: { publicUrl },
    proxies: process.env.VENTANILLA_PROXIES,
    mail: readMail(process.env.VENTANILLA_SMTP_URL, process.env.VENTANILLA_MAIL_FROM),
    signIn: readSignIn(process.env, publicUrl),
    demonstration: {
      catalogue: demoCatalogue,
      requests: demoRequests(new Date()),
      desk: { staff: demoStaff, key, reports: demoReports(new Date()) },
      live: demoMonths(new Date()),
    },
  });
  const { url } = server;
  const attends = await server.store.records.get(staffMembers, demoStaff.id);
  const lines = [
    `Ventanilla está lista en ${url}`,
    `  Páginas de demostración  ${url}/demo/moderno/  ${url}/demo/bootstrap/  ${url}/demo/antiguo/  ${url}/demo/seguimiento/`,
    `                           ${url}/demo/rendicion/  ${url}/demo/mesa/`,
    `  Fichas                   ${url}/t/`,
    `  Asistente                ${url}/asistente`,
    `  Estado                   ${url}/estado`,
    `  API                      ${url}/docs`,
    `  Datos                    ${dataDirectory}${server.seeded ? ' (catálogo de demostración, no oficial)' : ''}`,
    ...Object.values(demoCredentials).map(
      ({ folio, accessCode }) => `  Solicitud de prueba      ${folio}   código ${accessCode}`,
    ),
    ...(attends && attends.endedAt === undefined
      ? [`  Mesa de ${attends.institution}             clave ${key}`]
      : []),
  ];
  console.log(lines.join('\n'));
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second signal means that somebody does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      server.close().then(
        () => {
          flush();
          process.exit(0);
        },
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
