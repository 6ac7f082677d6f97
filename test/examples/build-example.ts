/**
 * Builds one of `examples/` the way its own Vite configuration says, draws its page on the server and serves the result:
 * `/` as the server wrote it, `/sin-servidor.html` as it is before. Frameworks are built for development, because only
 * then do they say in the console what they did not like about hydration.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFiles, type FileServer } from '../support/file-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltExample extends FileServer {
  /** What the server said in its own console while drawing. */
  said: string[];
}

/** `server`: the module that exports `render`. */
export async function buildExample(name: string, server: string): Promise<BuiltExample> {
  process.env['NODE_ENV'] = 'development';
  const folder = join(root, '.cache/examples', name);
  const common = {
    root: join(root, 'examples', name),
    configLoader: 'native',
    mode: 'development',
    logLevel: 'error',
  } as const;
  await build({ ...common, build: { outDir: join(folder, 'client'), emptyOutDir: true } });
  await build({ ...common, build: { ssr: server, outDir: join(folder, 'server'), emptyOutDir: true } });

  const written = join(folder, 'server', server.replace(/^.*\/([^/]+)\.tsx?$/, '$1.js'));
  const { render } = (await import(written)) as { render: (page: string) => Promise<string> };
  const index = join(folder, 'client/index.html');
  const empty = await readFile(index, 'utf8');
  const { result, said } = await listening(() => render(empty));
  await writeFile(join(folder, 'client/sin-servidor.html'), empty);
  await writeFile(index, result);
  return { ...(await serveFiles(join(folder, 'client'))), said };
}

async function listening<Result>(work: () => Promise<Result>): Promise<{ result: Result; said: string[] }> {
  const said: string[] = [];
  const { error, warn } = console;
  console.error = console.warn = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  try {
    return { result: await work(), said };
  } finally {
    Object.assign(console, { error, warn });
  }
}
