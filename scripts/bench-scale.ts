/**
 * `npm run bench -- scale [--json]`: a country of 10,000 and of 100,000 trámites through the real command and the real
 * server, each a process of its own.
 *
 * The fiches are those of the demonstration, each again and again under another code, place and number, so that names
 * and words differ as between municipalities. For each size: seconds and peak memory (RSS) of `ventanilla import` from
 * JSON Lines into an empty folder; seconds from starting the server until /ready says so; memory that it holds then
 * and after the questions; p95 over HTTP on loopback of fiches never asked for before and of searches, one per keystroke,
 * none asked before, and of the same asked again. A loaded machine makes seconds longer but not the CPU time beside them.
 * `growth` is the figure at 100,000 divided by that at 10,000: 10 is linear.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../demo/catalogue/index.ts';

const SIZES = [10_000, 100_000] as const;
const QUESTIONS = 600;
const READY_MS = 120_000;
const root = fileURLToPath(new URL('..', import.meta.url));

// prettier-ignore
const PLACES = [
  'Ahuachapán', 'Apaneca', 'Atiquizaya', 'Santa Ana', 'Chalchuapa', 'Metapán', 'Sonsonate', 'Acajutla', 'Izalco',
  'Nahuizalco', 'Chalatenango', 'Nueva Concepción', 'La Palma', 'Santa Tecla', 'Quezaltepeque', 'San Salvador',
  'Apopa', 'Ilopango', 'Mejicanos', 'Soyapango', 'Cojutepeque', 'Suchitoto', 'Zacatecoluca', 'Olocuilta',
  'Sensuntepeque', 'Ilobasco', 'Usulután', 'Jiquilisco', 'Berlín', 'San Miguel', 'Chinameca', 'Ciudad Barrios',
  'San Francisco Gotera', 'Perquín', 'La Unión', 'Conchagua', 'Santa Rosa de Lima',
] as const;

interface Figures {
  fiches: number;
  /** Mean length of a fiche as JSON, bytes. */
  ficheBytes: number;
  import: { s: number; peakMb: number };
  start: { s: number; cpuS: number; rssMb: number };
  warm: { rssMb: number; heapMb: number };
  fiche: { p50: number; p95: number; unit: 'ms' };
  search: { p50: number; p95: number; unit: 'ms' };
  /** The same searches asked again: from the answers that the server keeps. */
  searchAgain: { p50: number; p95: number; unit: 'ms' };
  /** CPU of the server for one of all these questions, and how many processes waited for the machine meanwhile. */
  cpuMs: number;
  load: number;
}

export async function bench({ json }: { json: boolean }): Promise<void> {
  const figures: Figures[] = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'ventanilla-scale-'));
    try {
      figures.push(await measure(size, folder));
      if (!json) console.log(JSON.stringify(figures.at(-1)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [small, big] = figures;
  if (!small || !big) throw new Error('Nothing was measured.');
  const growth = {
    fiches: big.fiches / small.fiches,
    importTime: round(big.import.s / small.import.s),
    importMemory: round(big.import.peakMb / small.import.peakMb),
    start: round(big.start.s / small.start.s),
    memory: round(big.warm.rssMb / small.warm.rssMb),
    ficheP95: round(big.fiche.p95 / small.fiche.p95),
    searchP95: round(big.search.p95 / small.search.p95),
  };
  if (json) console.log(JSON.stringify({ sizes: figures, growth }));
  else console.log('growth', JSON.stringify(growth));
}

async function measure(size: number, folder: string): Promise<Figures> {
  const file = join(folder, 'catalogue.jsonl');
  const { codes, names, bytes } = await writeCatalogue(file, size);
  const data = join(folder, 'data');
  const imported = await runImport(file, data, join(folder, 'peak'));
  const server = await startServer(data);
  try {
    const fiche = await ask(
      server.url,
      spread(codes, QUESTIONS).map((code) => `/v1/tramites/${code}`),
    );
    const searches = [
      ...new Set(keystrokes(spread(names, 60)).map((q) => `/v1/search?q=${encodeURIComponent(q)}`)),
    ];
    const search = await ask(server.url, searches);
    const searchAgain = await ask(server.url, searches);
    const { rss, heapUsed, cpuS } = await usageOf(server.process);
    return {
      fiches: size,
      ficheBytes: Math.round(bytes / size),
      import: imported,
      start: { s: server.seconds, cpuS: round(server.cpuS), rssMb: server.rssMb },
      warm: { rssMb: mb(rss), heapMb: mb(heapUsed) },
      fiche,
      search,
      searchAgain,
      cpuMs: round(((cpuS - server.cpuS) * 1000) / (QUESTIONS + 2 * searches.length)),
      load: round(loadavg()[0] ?? 0),
    };
  } finally {
    server.process.disconnect();
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
  }
}

/** The demonstration with `size` trámites instead of its own; what their codes refer to stays as it is. */
async function writeCatalogue(file: string, size: number) {
  const tramites = demoCatalogue.filter((record) => record.type === 'tramite');
  const codes: string[] = [];
  const names: string[] = [];
  let bytes = 0;
  function* lines() {
    for (const record of demoCatalogue) if (record.type !== 'tramite') yield `${JSON.stringify(record)}\n`;
    for (let at = 0; at < size; at += 1) {
      const original = tramites[at % tramites.length];
      if (!original) return;
      const copy = Math.floor(at / tramites.length);
      const place = PLACES[(at * 7 + copy) % PLACES.length] ?? '';
      const code = copy === 0 ? original.code : `${original.code}-${String(copy)}`;
      const name = copy === 0 ? original.name.es : `${original.name.es} en ${place}, zona ${String(copy)}`;
      codes.push(code);
      names.push(name);
      const line = JSON.stringify({ ...original, code, name: { ...original.name, es: name } });
      bytes += Buffer.byteLength(line);
      yield `${line}\n`;
    }
  }
  await pipeline(lines(), createWriteStream(file));
  return { codes, names, bytes };
}

async function runImport(file: string, data: string, peak: string): Promise<Figures['import']> {
  const tell = `process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      join(root, 'src/cli/ventanilla.mjs'),
      ...['import', file, '--from', 'ventanilla', '--data', data],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0)
    throw new Error(`The import of ${String(statSync(file).size)} bytes ended with ${String(status)}.`);
  return {
    s: round((performance.now() - started) / 1000, 2),
    // maxRSS is in kilobytes.
    peakMb: mb(Number(readFileSync(peak, 'utf8')) * 1024),
  };
}

async function startServer(data: string) {
  const tell = `process.on('message',()=>process.send({memory:process.memoryUsage(),cpu:process.cpuUsage()}))`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, join(root, 'src/server/main.ts')],
    {
      env: { ...process.env, PORT: '0', VENTANILLA_DATA: data },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The server was not ready in time.')), READY_MS);
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /lista en (http:\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  const { status } = await fetch(`${url}/ready`);
  if (status !== 200) throw new Error(`/ready says ${String(status)}.`);
  const seconds = round((performance.now() - started) / 1000, 2);
  const { rss, cpuS } = await usageOf(child);
  return { process: child, url, seconds, cpuS, rssMb: mb(rss) };
}

async function usageOf(child: ChildProcess): Promise<{ rss: number; heapUsed: number; cpuS: number }> {
  child.send('usage');
  const [{ memory, cpu }] = (await once(child, 'message')) as [
    { memory: NodeJS.MemoryUsage; cpu: NodeJS.CpuUsage },
  ];
  return { rss: memory.rss, heapUsed: memory.heapUsed, cpuS: (cpu.user + cpu.system) / 1e6 };
}

/** Asks one after the other over one connection; milliseconds from asking to the last byte. */
async function ask(url: string, paths: readonly string[]): Promise<Figures['fiche']> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (const path of paths) {
    const before = performance.now();
    await new Promise<void>((resolve, reject) => {
      get(`${url}${path}`, { agent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${String(response.statusCode)}`));
        response.resume().once('end', resolve);
      }).once('error', reject);
    });
    times.push(performance.now() - before);
  }
  agent.destroy();
  times.sort((one, other) => one - other);
  const quantile = (share: number) => round(times[Math.floor(times.length * share)] ?? NaN, 2);
  return { p50: quantile(0.5), p95: quantile(0.95), unit: 'ms' };
}

/** `count` of them, evenly over the whole. */
function spread(values: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => values[Math.floor((at * values.length) / count)] ?? '');
}

/** Beginnings of the texts as they grow while being typed, from the third letter. */
function keystrokes(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    Array.from({ length: Math.min(text.length, 20) - 2 }, (_, at) => text.slice(0, at + 3)),
  );
}

const mb = (bytes: number) => Math.round(bytes / 1024 / 1024);
const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;
