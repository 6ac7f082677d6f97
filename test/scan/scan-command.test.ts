/** `ventanilla scan` over a real site and a real catalogue, and the readers it stands on. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRobots } from '../../src/cli/scan/read-robots.ts';
import { readSitemap } from '../../src/cli/scan/read-sitemap.ts';
import { plain } from '../../src/scan/plain.ts';
import { readAmounts } from '../../src/scan/read-amounts.ts';
import { readTerms, sameTerm } from '../../src/scan/read-terms.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { serveHostSite, type HostPage, type HostSite } from '../support/host-site.ts';
import { seededSite } from './seeded-site.ts';

let catalogue: DemoServer;
let site: HostSite;
/** Without a sitemap: its pages are found by their links. */
let linked: HostSite;

before(async () => {
  catalogue = await startDemoServer();
  const pageOf = (path: string): HostPage | undefined => {
    const page = seededSite.find((one) => one.path === path);
    return page && { body: page.html };
  };
  site = await serveHostSite((path) => {
    if (path === '/robots.txt') return { body: 'User-agent: *\nDisallow: /licencias/\n', type: 'text/plain' };
    if (path === '/sitemap.xml')
      return {
        body: `<sitemapindex><sitemap><loc>${site.url}/paginas.xml</loc></sitemap></sitemapindex>`,
        type: 'application/xml',
      };
    if (path === '/paginas.xml') {
      const places = ['https://otro.example.gob/dui', ...seededSite.map((one) => site.url + one.path)];
      return {
        body: `<urlset>${places.map((place) => `<url><loc>${place}</loc></url>`).join('')}</urlset>`,
        type: 'application/xml',
      };
    }
    return path === '/' ? { body: '<h1>Inicio</h1>' } : pageOf(path);
  });
  linked = await serveHostSite((path) =>
    path === '/'
      ? {
          body: '<h1>Inicio</h1><a href="/dui/renovacion#costo">DUI</a><a href="https://otro.example.gob/">Otro</a>',
        }
      : pageOf(path),
  );
});
after(async () => {
  await Promise.all([site.close(), linked.close()]);
  await catalogue.remove();
});

function ventanilla(...words: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url)),
    'scan',
    ...words,
  ]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

describe('The command «scan»', () => {
  it('reads the pages of the sitemap, leaves alone what robots.txt asks it to, and says what replaces each copy', async () => {
    const { status, stdout } = await ventanilla(
      site.url,
      '--catalogue',
      catalogue.url,
      '--pause',
      '0',
      '--json',
    );
    const { pages, contradictions } = JSON.parse(stdout) as {
      pages: number;
      contradictions: { page: string; code: string; replace: { head?: string; body: string } }[];
    };
    const allowed = seededSite.filter(({ path }) => !path.startsWith('/licencias/'));
    assert.equal(pages, allowed.length);
    assert.ok(!site.asked.some((path) => path.startsWith('/licencias/')));
    assert.ok(contradictions.length >= 17);
    const dui = contradictions.find(({ page }) => page.endsWith('/dui/renovacion'));
    assert.equal(
      dui?.replace.body,
      `<tramite-card code="RNPN-0002"><a href="${catalogue.url}/t/RNPN-0002">Renovar el DUI</a></tramite-card>`,
    );
    assert.match(dui?.replace.head ?? '', /\/v1\/ventanilla\.js/);
    assert.equal(status, 1);
  });

  it('follows the links of a site without a sitemap, within it, and says it in words', async () => {
    const { stdout } = await ventanilla(`${linked.url}/`, '--catalogue', catalogue.url, '--pause', '0');
    assert.match(stdout, /Renovar el DUI \(RNPN-0002\), costo/);
    assert.match(stdout, /La página dice: «La renovación tiene un costo de \$11\.50/);
    assert.match(stdout, /Costo en el catálogo: \$10\.31.* Dato del \d{4}-/);
    assert.match(stdout, /Páginas leídas: 2\./);
  });

  it('stops at the pages that it may read, and explains what it cannot do', async () => {
    const few = await ventanilla(site.url, '--catalogue', catalogue.url, '--pause', '0', '--max-pages', '3');
    assert.match(few.stdout, /Páginas leídas: 3\./);
    const nothing = await ventanilla(site.url, '--catalogue', `${site.url}/nada`);
    assert.deepEqual([nothing.status, nothing.stdout], [1, '']);
    assert.match(nothing.stderr, /No se pudo leer el catálogo/);
    const wrong = await ventanilla('www.example.gob', '--catalogue', catalogue.url);
    assert.match(wrong.stderr, /Escríbala completa, con https/);
  });
});

describe('What the scanner reads', () => {
  const amounts = (text: string) => readAmounts(plain(text));
  const terms = (text: string) =>
    readTerms(plain(text)).map(({ amount, unit }) => `${String(amount)} ${unit}`);

  it('amounts, as people write them', () => {
    assert.deepEqual(amounts('$10.31, US$ 30.00, USD 5 y US$1,250.50'), [1031, 3000, 500, 125_050]);
    assert.deepEqual(amounts('10 dólares; 10,50 dólares; veinticinco dólares'), [1000, 1050, 2500]);
    assert.deepEqual(amounts('diez dólares con treinta y un centavos'), [1031]);
    assert.deepEqual(amounts('Cincuenta y siete centavos de dólar ($0.57)'), [57, 57]);
    assert.deepEqual(amounts('$18 millones, 40 personas, 15 %, artículo 10'), []);
  });

  it('terms, and which of them say the same', () => {
    assert.deepEqual(terms('quince (15) días hábiles'), ['15 business_day']);
    assert.deepEqual(terms('de 5 a 8 días laborales o tres semanas'), [
      '5 business_day',
      '8 business_day',
      '3 week',
    ]);
    assert.deepEqual(terms('un mes, 30 días calendario, 2 horas, 20 días'), [
      '1 month',
      '30 calendar_day',
      '2 hour',
      '20 day',
    ]);
    assert.ok(sameTerm({ amount: 3, unit: 'week' }, { amount: 15, unit: 'business_day' }));
    assert.ok(sameTerm({ amount: 10, unit: 'day' }, { amount: 10, unit: 'business_day' }));
    assert.ok(!sameTerm({ amount: 10, unit: 'calendar_day' }, { amount: 10, unit: 'business_day' }));
    assert.ok(!sameTerm({ amount: 2, unit: 'hour' }, { amount: 2, unit: 'day' }));
  });

  it('robots.txt: the own name before everybody, the longest rule, pauses and sitemaps', () => {
    const robots = readRobots(
      'User-agent: *\nDisallow: /\n\nUser-agent: ventanilla-scan\nUser-agent: otro\nDisallow: /privado/ # no\nAllow: /privado/abierto\nDisallow: /*.pdf$\nCrawl-delay: 2\nSitemap: https://a.example/s.xml',
      'ventanilla-scan',
    );
    const paths = ['/', '/privado/x', '/privado/abierto/x', '/a.pdf', '/a.pdf?x'];
    assert.deepEqual(
      paths.map((path) => robots.allows(path)),
      [true, false, true, false, true],
    );
    assert.deepEqual([robots.pause, robots.sitemaps], [2000, ['https://a.example/s.xml']]);
    assert.ok(!readRobots('User-agent: *\nDisallow: /', 'ventanilla-scan').allows('/a'));
    assert.ok(readRobots('User-agent: *\nDisallow:', 'ventanilla-scan').allows('/a'));
  });

  it('sitemaps and their index, and nothing else', () => {
    assert.deepEqual(readSitemap('<urlset><url><loc> https://a.example/1 </loc></url></urlset>'), {
      pages: ['https://a.example/1'],
      sitemaps: [],
    });
    assert.deepEqual(
      readSitemap('<sitemapindex><sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>'),
      {
        pages: [],
        sitemaps: ['https://a.example/2.xml'],
      },
    );
    assert.equal(readSitemap('<!doctype html><html><body>Hola</body></html>'), undefined);
    assert.equal(readSitemap('no es nada'), undefined);
  });
});
