/** The configurations of docs/nginx, run by a real nginx on a free port, in front of a server on this machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const GUIDES = new URL('../../docs/nginx/', import.meta.url);

export interface Nginx {
  url: string;
  /** What it complained about. */
  errors(): Promise<string>;
  close(): Promise<void>;
}

/** In front of the catalogue. `upstream`: port of its server. */
export function startNginx(binary: string, upstream: number): Promise<Nginx> {
  return run(binary, 'ventanilla.conf', (folder) => [
    ['127.0.0.1:8080', `127.0.0.1:${String(upstream)}`],
    ['/var/cache/nginx/ventanilla', join(folder, 'cache')],
  ]);
}

/** The site of an institution, whose pages lie in `root`. */
export function startSite(binary: string, upstream: number, root: string): Promise<Nginx> {
  return run(binary, 'sitio.conf', (folder) => [
    ['https://catalogo.example.gob', `http://127.0.0.1:${String(upstream)}`],
    ['/var/cache/nginx/tramites', join(folder, 'cache')],
    ['/var/www/html', root],
  ]);
}

/** Everything but addresses, ports and folders is as the guide has it. */
async function run(
  binary: string,
  name: string,
  changes: (folder: string) => readonly (readonly [string, string])[],
): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-nginx-'));
  const port = await freePort();
  const guide = replaced(await readFile(new URL(name, GUIDES), 'utf8'), [
    ...changes(folder),
    ['listen 80;', `listen 127.0.0.1:${String(port)};`],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  const errorLog = join(folder, 'error.log');
  await writeFile(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${join(folder, 'pid')}; error_log ${errorLog} warn;
events {}
http {
${temporary}
access_log off;
${guide}
}
`,
  );
  const nginx = spawn(binary, ['-c', join(folder, 'nginx.conf'), '-e', errorLog], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${String(port)}`;
  const errors = () => readFile(errorLog, 'utf8').catch(() => '');
  try {
    await answers(url, nginx);
  } catch (error) {
    throw new Error(`nginx no arrancó con la configuración de la guía: ${await errors()}`, { cause: error });
  }
  return {
    url,
    errors,
    async close() {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      if (nginx.kill('SIGTERM')) await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A line that is no longer there would leave the test with another nginx than it says. */
function replaced(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The guide no longer has «${from}».`);
    return changed.replace(from, to);
  }, text);
}

async function answers(url: string, nginx: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    if (nginx.exitCode !== null) throw new Error(`exit ${String(nginx.exitCode)}`);
    try {
      await fetch(url);
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('no answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
