/** `ventanilla export`: the catalogue as a folder of files, to be published (`--static`) or in another format (`--to`). */
import { dirname, join, resolve } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import cliProgress from 'cli-progress';
import { basisOf, changedSince, type Basis } from '../../exporters/snapshot/changed-since.ts';
import { exporters } from '../../exporters/exporters.ts';
import { loaderFiles } from '../../exporters/snapshot/loader-files.ts';
import { tombstone } from '../../exporters/snapshot/own-pages.ts';
import { publishSnapshot, staysAsItWas } from '../../exporters/snapshot/publish-snapshot.ts';
import type { PublishedFile } from '../../exporters/snapshot/published-file.ts';
import { readBasis, writeFolder, type WrittenFolder } from '../../exporters/snapshot/write-folder.ts';
import { createCatalogueView } from '../../server/catalogue-view.ts';
import { localDay } from '../../server/local-day.ts';
import type { Store } from '../../server/store.ts';
import { withStore } from '../with-store.ts';

interface CommandOptions {
  static?: string;
  to?: string;
  out?: string;
  url?: string;
  live?: string;
  data?: string;
  json?: boolean;
  full?: boolean;
  watch?: boolean;
}

/** One cheap question to the store; well within the minute for which caches keep an answer. */
const LOOK_AGAIN_MS = 2_000;
const MANIFEST = 'data/manifest.json';
/** Of a format that has no folder `data`. */
const BULK_MANIFEST = 'manifest.ventanilla.json';

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Escribe el catálogo en una carpeta: entero, para publicarlo sin servidor (--static), o en otro formato (--to).',
    )
    .option('--static <carpeta>', 'publica páginas, datos y búsqueda como archivos en esta carpeta')
    .addOption(new Option('--to <formato>', 'formato en que se escribe').choices(Object.keys(exporters)))
    .option('--out <carpeta>', 'con --to: dónde se escribe')
    .option('--url <dirección>', 'dirección pública del catálogo, por ejemplo https://datos.example.gob')
    .option(
      '--live <dirección>',
      'con --static: catálogo con servidor que recibe votos, comentarios y consultas',
    )
    .option('--watch', 'con --static: no termina; publica cada cambio del catálogo y cada día nuevo')
    .option('--full', 'con --static: escribe todo otra vez, no solo lo que cambió')
    .option('--data <carpeta>', 'dónde están los datos (si no se dice: VENTANILLA_DATA o .data)')
    .option('--json', 'escribe el resumen como JSON')
    .action(runExport);
}

async function runExport(options: CommandOptions): Promise<void> {
  const { static: folder, to, out, json = false } = options;
  if ((folder === undefined) === (to === undefined))
    throw new Error(
      'Diga una cosa: --static <carpeta> para publicar sin servidor, o --to <formato> con --out <carpeta>.',
    );
  if (to !== undefined && out === undefined)
    throw new Error('Falta decir dónde se escribe: --out <carpeta>.');
  if (folder === undefined)
    for (const only of ['live', 'watch', 'full'] as const)
      if (options[only] !== undefined)
        throw new Error(`--${only} es solo para --static. Quítelo, o use --static.`);
  const publicUrl = webAddress('--url', options.url) ?? '';
  const liveUrl = webAddress('--live', options.live);
  const target = resolve(folder ?? out ?? '');
  const report = (written: WrittenFolder): void => {
    if (json) console.log(JSON.stringify({ folder: target, format: to ?? 'static', ...written }, null, 2));
    else
      console.log(
        `Listo: ${String(written.files)} archivos en «${target}». Escritos ahora: ${String(written.written)}. Retirados: ${String(written.removed)}.`,
      );
  };
  await withStore(options.data, async (store) => {
    const publishing = { publicUrl, liveUrl, json, full: options.full ?? false };
    if (to !== undefined) report(await writeFormat(store, target, to, publicUrl));
    else if (options.watch) await publishAlways(store, target, publishing, report);
    else report(await publish(store, target, publishing));
  });
}

/** What is asked of one export of files. */
interface Publishing {
  publicUrl: string;
  liveUrl: string | undefined;
  json: boolean;
  /** Write every file again, whatever the earlier export says. */
  full: boolean;
}

async function publish(store: Store, folder: string, options: Publishing): Promise<WrittenFolder> {
  const { publicUrl, liveUrl, json, full } = options;
  const now = new Date();
  const cdn = join(projectRoot(), 'dist', 'cdn');
  const view = createCatalogueView(await store.snapshot(), now);
  const target = { kind: 'static', manifest: MANIFEST };
  const basis = basisOf(view, [programVersion(), publicUrl, liveUrl]);
  const before = full ? undefined : (readBasis(folder, target) as Basis | undefined);
  const only = await changedSince(before, basis, { store, view });
  // A bar is for a person who waits: not in a pipe, not in a log, not beside JSON.
  const bar =
    process.stderr.isTTY && !json
      ? new cliProgress.SingleBar({
          format: 'Escribiendo {bar} {value} de {total} trámites',
          hideCursor: true,
          stream: process.stderr,
        })
      : undefined;
  bar?.start(only?.size ?? view.tramites.size, 0);
  async function* everything(): AsyncGenerator<PublishedFile> {
    yield* loaderFiles(cdn);
    yield* publishSnapshot({ store, publicUrl, liveUrl, now, only, onProgress: (done) => bar?.update(done) });
  }
  try {
    return await writeFolder(folder, everything(), {
      ...target,
      basis,
      insteadOf: async (path) =>
        /^t\/[^/]+\.html$/.test(path) ? tombstone(view, path, publicUrl) : undefined,
      staysOnce: (path) => path.startsWith('data/search/') || path.startsWith('v1/chunks/'),
      stays: staysAsItWas(view, only),
    });
  } finally {
    bar?.stop();
  }
}

/** Publishes now and whenever the catalogue changes or a day begins, until it is told to stop. */
async function publishAlways(
  store: Store,
  folder: string,
  options: Publishing,
  report: (written: WrittenFolder) => void,
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const { timeZone } = (await store.snapshot()).info;
  let done: string | undefined;
  while (!stop.signal.aborted) {
    const state = `${String(await store.revision())} ${localDay(new Date(), timeZone)}`;
    if (state !== done) report(await publish(store, folder, options));
    done = state;
    await wait(LOOK_AGAIN_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  }
}

async function writeFormat(
  store: Store,
  folder: string,
  format: string,
  publicUrl: string,
): Promise<WrittenFolder> {
  const exporter = exporters[format];
  if (!exporter) throw new Error(`No conocemos el formato «${format}».`);
  if (publicUrl === '')
    throw new Error(
      'Diga la dirección pública del catálogo con --url, por ejemplo --url https://datos.example.gob: de ella salen los identificadores.',
    );
  const files = exporter(await store.catalogue(), { publicUrl, now: new Date().toISOString() });
  return writeFolder(folder, files, { kind: format, manifest: BULK_MANIFEST });
}

function webAddress(option: string, said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const address = URL.parse(said);
  if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
    throw new Error(
      `${option} «${said}» no es una dirección. Escríbala completa, por ejemplo https://datos.example.gob`,
    );
  return said.replace(/\/+$/, '');
}

/** The nearest folder above this file that has a package.json: the same from `src` and from `dist`. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
