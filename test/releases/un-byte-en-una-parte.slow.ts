/**
 * What a part of a pinned file brings is held to its hash as the pinned file is: each chunk of each part, changed on its
 * way, is refused by the browser and never runs, nor does what imports it. `SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../support/browser.ts';

const CHANGES = 200;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const { version } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as { version: string };
const folder = join(cdn, version, 'parts');
const fileOf = (chunk: string) => readFileSync(join(folder, 'chunks', chunk));

/** Name of a part → its first chunk, and what each of its chunks imports. */
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const [, told = ''] = /VENTANILLA_PART=(\{.*?\}),VENTANILLA_PARTS=/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    return JSON.parse(told) as { name: string; entry: string; imports: Record<string, string[]> };
  });

/** Each chunk of each part. */
const cases = parts.flatMap(({ name, imports }) => Object.keys(imports).map((chunk) => ({ name, chunk })));

/** Where Trusted Types are demanded there is the list and no map (docs/pegar.md). */
const MAP = 'leaflet-src.esm.js';

let browser: Browser;
let server: Server;
let origin: string;
/** What is sent instead of what was published. */
const changed = new Map<string, string | Buffer>();

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('Cache-Control', 'no-store');
    if (!path.endsWith('.js')) {
      const types = path === '/strict' ? "; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'" : '';
      response.setHeader('Content-Security-Policy', `default-src 'none'; script-src ${origin}/${version}/${types}`);
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><html lang="es"><title>Una</title>');
      return;
    }
    response.setHeader('Content-Type', 'text/javascript');
    const isChunk = path.startsWith(`/${version}/parts/chunks/`);
    response.end((isChunk && changed.get(basename(path))) || readFileSync(join(cdn, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

interface Verdict {
  /** The part came; and after it the chunk, asked for as other chunks ask. */
  came: boolean;
  /** The chunk left its mark. */
  ran: boolean;
  /** Chunks that became modules of the page. */
  modules: string[];
}

/** On a page of its own: brings the part as the pinned file does, and then the chunk. */
async function bring(page: Page, path: string, name: string, chunk: string): Promise<Verdict> {
  await page.goto(`${origin}${path}`);
  return ask(page, name, chunk);
}

/** The same on the page as it is. */
function ask(page: Page, name: string, chunk: string): Promise<Verdict> {
  return page.evaluate(
    async ([folder, name, chunk]) => {
      const registry = globalThis as unknown as Record<symbol, unknown>;
      await import(`${folder}/${name}.js`);
      const part = registry[Symbol.for('ventanilla:parts')] as Record<string, PromiseLike<unknown>>;
      const load = registry[Symbol.for('ventanilla:import')] as (address: string) => Promise<unknown>;
      const came = await Promise.resolve(part[name])
        .then(() => load(new URL(`${folder}/chunks/${chunk}`, location.href).href))
        .then(
          () => true,
          () => false,
        );
      const ran = Reflect.get(globalThis, 'ran') === true;
      const modules = [...document.querySelectorAll('script, link[rel=modulepreload]')].map(
        (element) => (element.getAttribute('src') ?? element.getAttribute('href'))?.replace(/.*\//, '') ?? '',
      );
      return { came, ran, modules };
    },
    [`/${version}/parts`, name, chunk] as const,
  );
}

/** A chunk that says that it runs. */
const marked = (chunk: string) => `globalThis.ran=true;${fileOf(chunk).toString('utf8')}`;

it('Without a hash a changed chunk runs: the other tests can fail', async () => {
  const { page, close } = await visit(browser, `${origin}/`);
  for (const chunk of new Set(cases.map(({ chunk }) => chunk))) {
    changed.set(chunk, marked(chunk));
    await page.goto(`${origin}/`);
    const ran = await page.evaluate(async (address) => {
      await import(address);
      return Reflect.get(globalThis, 'ran') === true;
    }, `/${version}/parts/chunks/${chunk}`);
    assert.ok(ran, chunk);
    changed.clear();
  }
  await close();
});

for (const [browsers, path] of [
  ['with Trusted Types, on a page that demands them', '/strict'],
  ['without Trusted Types', '/plain'],
] as const)
  describe(`In browsers ${browsers}`, () => {
    async function open() {
      const visited = await visit(browser, 'about:blank');
      if (path === '/plain')
        await visited.page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
      return visited;
    }

    it('every part comes, with whatever its chunks ask for later', async () => {
      const { page, errors, close } = await open();
      for (const { name, chunk } of cases.filter(({ chunk }) => path !== '/strict' || chunk !== MAP))
        assert.ok((await bring(page, path, name, chunk)).came, `${name}: ${chunk}`);
      assert.deepEqual(errors, []);
      await close();
    });

    it('no changed chunk of any part runs, and nothing that imports it is given to the page', async () => {
      const { page, close } = await open();
      for (const { name, chunk } of cases) {
        changed.set(chunk, marked(chunk));
        const { came, ran, modules } = await bring(page, path, name, chunk);
        assert.deepEqual({ came, ran }, { came: false, ran: false }, `${name}: ${chunk}`);
        const imports = parts.find((part) => part.name === name)?.imports ?? {};
        assert.deepEqual(
          modules.filter((file) => imports[file]?.includes(chunk)),
          [],
          `${name}: ${chunk}`,
        );
        changed.clear();
      }
      await close();
    });

    it('a part that was refused comes at a later try, when it is again what was published', async () => {
      const { page, close } = await open();
      for (const { name, entry } of parts) {
        changed.set(entry, marked(entry));
        assert.deepEqual((await bring(page, path, name, entry)).came, false, name);
        changed.clear();
        const { came, ran } = await ask(page, name, entry);
        assert.deepEqual({ came, ran }, { came: true, ran: false }, name);
      }
      await close();
    });

    it(`of ${String(CHANGES)} changes of one byte none comes`, async (t) => {
      t.diagnostic(`SEED=${String(seed)}`);
      const { page, close } = await open();
      const changes = fc.sample(
        fc.record({
          one: fc.constantFrom(...cases),
          mask: fc.integer({ min: 1, max: 255 }),
          at: fc.noBias(fc.nat(2 ** 30)),
        }),
        { seed, numRuns: CHANGES },
      );
      for (const { one, mask, at } of changes) {
        const bytes = Buffer.from(fileOf(one.chunk));
        const position = at % bytes.length;
        bytes[position] = (bytes[position] ?? 0) ^ mask;
        changed.set(one.chunk, bytes);
        const { came } = await bring(page, path, one.name, one.chunk);
        assert.ok(!came, `${one.name}: ${one.chunk}, byte ${String(position)}, SEED=${String(seed)}`);
        changed.clear();
      }
      await close();
    });
  });
