/** The command on a ministry's pages with seeded faults, against a real catalogue on another origin. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collectFacts } from '../../src/cli/doctor/collect-facts.ts';
import { lookWithChromium } from '../../src/cli/doctor/look-with-chromium.ts';
import { diagnose, uncheckedOf } from '../../src/doctor/diagnose.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { forwardText } from '../../src/doctor/forward-text.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { serveHostSite, type HostSite } from '../support/host-site.ts';
import { DARK_SHEET, testPages, type TestPage } from './fault-pages.ts';

const TODAY = '2026-11-21';
const options = { timeout: 20_000, today: TODAY };

let catalogue: DemoServer;
let site: HostSite;
let pages: TestPage[];

before(async () => {
  catalogue = await startDemoServer();
  const { version, files } = (await (await fetch(`${catalogue.url}/integridad.json`)).json()) as {
    version: string;
    files: Record<string, string>;
  };
  const hash = files[`/${version}/tramite-card.js`] ?? '';
  pages = testPages({ api: catalogue.url, version, hash });
  site = await serveHostSite((path) => {
    if (path === '/oscuro.css') return { body: DARK_SHEET, type: 'text/css' };
    const page = pages.find(({ name }) => path === `/${name}`);
    return page && { body: page.html, ...(page.headers && { headers: page.headers }) };
  });
});
after(async () => {
  await site.close();
  await catalogue.remove();
});

async function examine(name: string): Promise<Finding[]> {
  return diagnose(await collectFacts(`${site.url}/${name}`, options));
}

function ventanilla(...words: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url)),
    ...words,
  ]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

describe('The doctor on fetched pages', () => {
  it('names the fault of each seeded page and no other, with its remedy; on healthy pages it is silent', async () => {
    const fetched = pages.filter(({ unrun }) => unrun);
    assert.ok(fetched.filter(({ finds }) => finds.length > 0).length >= 12);
    for (const { name, finds, remedy } of fetched) {
      const findings = await examine(name);
      assert.deepEqual(
        findings.map(({ code }) => code),
        finds,
        `${name}: ${JSON.stringify(findings, null, 2)}`,
      );
      if (remedy) assert.match(findings[0]?.remedy ?? '', remedy, name);
    }
  });

  it('writes what to paste in the form that the system of the site keeps', async () => {
    const paste = async (name: string) => (await examine(name))[0]?.paste ?? '';
    assert.match(await paste('solo-el-enlace'), /data-tramite="card" data-tramite-code="RNPN-0002"/);
    assert.match(await paste('como-texto'), /<div class="tramite-card" data-tramite="card"/);
    assert.match(await paste('sin-script'), /<script src=".*tramite-card\.js" integrity="sha384-/);
    assert.match(await paste('politica-sin-datos'), new RegExp(`connect-src ${catalogue.url};`));
  });

  it('says what it could not look at', async () => {
    const facts = await collectFacts(`${site.url}/sana`, options);
    assert.deepEqual(uncheckedOf(facts), [
      'el contraste con los colores de la página',
      'lo que el navegador rechaza al abrir la página',
    ]);
  });

  it('writes a complete text to forward', async () => {
    const [finding] = await examine('politica-sin-script');
    assert.ok(finding);
    const text = forwardText(finding, `${site.url}/politica-sin-script`);
    assert.match(text, /^A quien administra el servidor del sitio:/);
    for (const part of [/VEN-211/, /politica-sin-script/, /script-src http/, /Security Kit/])
      assert.match(text, part);
  });

  it('names a page on https that asks for the script by http, and a release without support', async () => {
    const html = `<h1>A</h1><script async src="http://catalogo.example.gob/v1/ventanilla.js"></script>
      <script src="https://catalogo.example.gob/0.0.9/tramite-card.js"></script>
      <tramite-card code="A-1"><a href="https://catalogo.example.gob/t/A-1">A</a></tramite-card>`;
    const releases = [{ version: '0.0.9', released: '2020-01-01', supportedUntil: '2022-01-01', notes: '' }];
    const answers: Record<string, Response> = {
      'https://www.example.gob/': new Response(html),
      'https://catalogo.example.gob/0.0.9/tramite-card.js': new Response(''),
      'http://catalogo.example.gob/integridad.json': Response.json({ version: '1.0.0', files: {}, releases }),
      'http://catalogo.example.gob/v1/tramites?codes=A-1': Response.json(
        { cards: [{ code: 'A-1', name: 'A', status: 'repealed', successor: 'A-2' }], missing: [] },
        { headers: { 'Access-Control-Allow-Origin': '*' } },
      ),
    };
    const facts = await collectFacts('https://www.example.gob/', {
      ...options,
      fetch: (address) =>
        Promise.resolve(answers[new Request(address).url] ?? new Response('', { status: 404 })),
    });
    assert.deepEqual(
      (await diagnose(facts)).map(({ code }) => code),
      ['VEN-208', 'VEN-203', 'VEN-205', 'VEN-231'],
    );
  });

  it('tells a catalogue that keeps its data for itself from one that does not answer', async () => {
    const page = `<script async src="https://c.example/v1/ventanilla.js"></script><tramite-card code="A-1">A</tramite-card>`;
    const through = (api: () => Promise<Response>) =>
      collectFacts('https://www.example.gob/', {
        ...options,
        fetch: (address) => {
          const path = new Request(address).url;
          if (path === 'https://www.example.gob/')
            return Promise.resolve(
              new Response(page, { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } }),
            );
          return path.includes('/v1/tramites') ? api() : Promise.resolve(new Response(''));
        },
      });
    const codes = async (api: () => Promise<Response>) =>
      (await diagnose(await through(api))).map(({ code }) => code);
    const answer = { cards: [], missing: [] };
    assert.deepEqual(await codes(() => Promise.resolve(Response.json(answer))), ['VEN-251', 'VEN-252']);
    assert.deepEqual(await codes(() => Promise.reject(new TypeError('fetch failed'))), ['VEN-106']);
    const headers = {
      'Access-Control-Allow-Origin': 'https://www.example.gob',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    assert.deepEqual(await codes(() => Promise.resolve(Response.json(answer, { headers }))), []);
  });
});

describe('The doctor with a browser', () => {
  it('sees colours that cannot be told apart, what is refused, and nothing on healthy pages', async () => {
    const seen = await lookWithChromium(`${site.url}/poco-contraste`, 20_000);
    assert.ok(seen, 'there is a browser');
    const facts = await collectFacts(`${site.url}/poco-contraste`, options);
    assert.deepEqual(
      (await diagnose({ ...facts, ...seen })).map(({ code }) => code),
      ['VEN-243'],
    );
    const strict = await lookWithChromium(`${site.url}/sana-y-estricta`, 20_000);
    assert.deepEqual([strict?.violations, strict?.looks.length], [[], 1]);
    const refused = await lookWithChromium(`${site.url}/politica-sin-datos`, 20_000);
    assert.ok(refused?.violations.some(({ directive }) => directive === 'connect-src'));
  });
});

describe('The command «doctor»', () => {
  it('says what, why and what to do, and fails when something hides the elements', async () => {
    const { status, stdout } = await ventanilla('doctor', `${site.url}/como-texto`, '--no-browser');
    assert.equal(status, 1);
    assert.match(stdout, /como-texto \(WordPress\)/);
    assert.match(stdout, /✘ VEN-222 La etiqueta se ve como texto\./);
    assert.match(stdout, /Remedio: .*HTML personalizado/);
    assert.match(stdout, /Sin revisar: lo que el navegador rechaza/);
  });

  it('is content with a healthy page', async () => {
    const { status, stdout } = await ventanilla('doctor', `${site.url}/sana`, '--json');
    const { findings, unchecked, scripts } = JSON.parse(stdout) as Record<string, unknown[]>;
    assert.deepEqual([findings, unchecked, scripts?.length], [[], [], 1]);
    assert.equal(status, 0);
  });

  it('forwards, and explains what it cannot do', async () => {
    const forwarded = await ventanilla('doctor', `${site.url}/sin-script`, '--forward', '--no-browser');
    assert.match(forwarded.stdout, /^A quien administra el sitio:\n\nEn la página http/);
    const nowhere = await ventanilla('doctor', `${site.url}/nada`);
    assert.deepEqual([nowhere.status, nowhere.stdout], [1, '']);
    assert.match(nowhere.stderr, /La página responde 404/);
    const wrong = await ventanilla('doctor', 'www.example.gob');
    assert.match(wrong.stderr, /Escríbala completa, con https/);
  });
});
