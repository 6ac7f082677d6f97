/** The plugin in a real WordPress, over the real catalogue: what a ministry's webmaster installs, sets and publishes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { builtZip } from '../support/built-zip.ts';
import { logIn, publish } from '../support/wordpress-person.ts';
import { openWatchedDoor } from '../support/watched-door.ts';
import { missingWordPress, startWordPress, type WordPress } from '../support/wordpress.ts';

const missing = await missingWordPress();
const CODE = 'RNPN-0002';
const NAME = 'Renovar el DUI';

const SHORTCODE = `[tramite code="${CODE}" element="card"]`;
const BLOCK = `<!-- wp:ventanilla/tramite {"code":"${CODE}","name":"${NAME}"} /-->`;
const BOX = `<div class="tramite-card" data-tramite="card" data-tramite-code="${CODE}"><p><a href="https://catalogo.example.gob/t/${CODE}">${NAME}</a></p></div>`;

describe('The plugin of WordPress', { skip: missing ?? false }, () => {
  let browser: Browser;
  let server: DemoServer;
  let site: WordPress;
  let version = '';

  before(async () => {
    [browser, server, site] = await Promise.all([openBrowser(), startDemoServer(), startWordPress()]);
    await site.unpack(builtZip('wordpress'));
    site.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      wp_set_current_user(get_user_by('login', 'administrator')->ID);
      $done = activate_plugin('ventanilla/ventanilla.php');
      if (is_wp_error($done)) { fwrite(STDERR, $done->get_error_message()); exit(1); }`);
    const answer = await fetch(`${server.url}/integridad.json`);
    ({ version } = (await answer.json()) as { version: string });
  });
  after(async () => {
    await browser.close();
    await Promise.all([server.remove(), site.remove()]);
  });

  /** Types into the real form and saves; the message that WordPress shows. */
  async function save(fields: Record<string, string>): Promise<string> {
    const { page, close } = await logIn(browser, site, 'administrator');
    await page.goto(`${site.url}/wp-admin/options-general.php?page=ventanilla`);
    for (const [label, value] of Object.entries(fields)) {
      const field = page.getByLabel(label, { exact: true });
      if ((await field.evaluate((node) => node.localName)) === 'select')
        await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await page.getByRole('button', { name: 'Guardar' }).click();
    const message = await page
      .locator('#setting-error-settings_updated, [id^="setting-error-"]')
      .first()
      .innerText();
    await close();
    return message;
  }

  const settings = () =>
    JSON.parse(site.php(`echo json_encode(get_option('ventanilla'));`)) as Record<string, unknown>;
  /** As if an hour had passed for every copy that the site keeps. */
  const growOld = () =>
    site.php(`global $wpdb;
      foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\\\_transient\\\\_ventanilla\\\\_%'") as $name) {
        $kept = get_option($name);
        foreach (['asOf', 'at'] as $key) if (isset($kept[$key])) $kept[$key] -= 3600;
        update_option($name, $kept);
      }`);

  it('An address where no catalogue answers is refused with what to do, and nothing is saved', async () => {
    assert.match(await save({ 'Dirección del catálogo': site.url }), /no respondió ningún catálogo/);
    assert.match(
      await save({ 'Dirección del catálogo': 'http://catalogo.example.gob' }),
      /Empieza con https/,
    );
    assert.equal(settings()['api'] ?? '', '');
  });

  it('A page says what is missing while nobody has written the address', async () => {
    const html = mainOf(await (await fetch(publish(site, 'editor', SHORTCODE))).text());
    assert.match(html, /Falta escribir la dirección del catálogo en Ajustes, Ventanilla/);
  });

  it('The address is saved with the newest version and its hashes', async () => {
    await save({ 'Dirección del catálogo': `${server.url}/`, 'Color de acento': '#7A1F2B' });
    const { api, pin, accent } = settings() as {
      api: string;
      accent: string;
      pin: { version: string; hashes: object };
    };
    assert.equal(api, server.url);
    assert.equal(accent, '#7a1f2b');
    assert.equal(pin.version, version);
    assert.ok('tramite-card' in pin.hashes);
  });

  for (const role of ['editor', 'author'] as const) {
    for (const [way, content] of Object.entries({ shortcode: SHORTCODE, block: BLOCK, 'pasted box': BOX })) {
      it(`The ${way} of an ${role} becomes the card, with one script that is held to its hash`, async () => {
        const { page, errors, close } = await visit(browser, publish(site, role, content));
        const card = page.locator(`tramite-card[code="${CODE}"]`);
        await card.and(page.locator('[data-state="loaded"]')).waitFor();
        await card.getByRole('link', { name: NAME }).first().waitFor();
        assert.equal(await card.count(), 1);
        const scripts = await page.evaluate(
          (api) =>
            [...document.scripts]
              .filter(({ src }) => src.startsWith(api))
              .map(({ src, integrity, crossOrigin }) => ({ src, integrity, crossOrigin })),
          server.url,
        );
        assert.equal(scripts.length, 1);
        assert.equal(scripts[0]?.src, `${server.url}/${version}/tramite-card.js`);
        assert.match(scripts[0]?.integrity ?? '', /^sha384-/);
        assert.equal(scripts[0]?.crossOrigin, 'anonymous');
        assert.equal(await accentOf(page), '#7a1f2b');
        assert.deepEqual(errors, []);
        await close();
      });
    }
  }

  it('The survey of a trámite and the account of an institution are asked for like a card', async () => {
    const address = publish(
      site,
      'author',
      `[tramite code="${CODE}" element="survey"]\n\n[tramite element="report" institution="RNPN"]`,
    );
    const html = await (await fetch(address)).text();
    assert.ok(
      html.includes(
        `<satisfaction-survey code="${CODE}"><p><a href="${server.url}/t/${CODE}/encuesta">Contestar una encuesta corta: ${NAME}</a></p></satisfaction-survey>`,
      ),
    );
    assert.match(
      html,
      new RegExp(`<service-report institution="RNPN"><p><a href="${server.url}/rendicion/RNPN">`),
    );
    assert.equal(scriptTags(html).length, 2);
    const { page, errors, close } = await visit(browser, address);
    await page.locator('satisfaction-survey').getByRole('button').first().waitFor();
    await page.locator('service-report').getByRole('heading').first().waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('What an author writes on after a pasted box, which in many editors is inside of it, stays to be read', async () => {
    const more = `<p>Traiga <strong>todo</strong>.</p>${BOX.replaceAll(CODE, 'NADIE-7')}`;
    const html = await (
      await fetch(publish(site, 'author', BOX.replace(/<\/div>$/, `${more}</div>`)))
    ).text();
    assert.match(
      html,
      /<\/tramite-card>\s*<p>Traiga <strong>todo<\/strong>\.<\/p>\s*<div [^>]*NADIE-7[^>]*><tramite-card code="NADIE-7">/,
    );
  });

  it('An element that an author pasted as it is survives the filter, but never with an address of their own', async () => {
    const html = await (
      await fetch(
        publish(
          site,
          'author',
          `<tramite-card code="${CODE}" api="https://otro.example" onclick="alert(1)"><a href="https://catalogo.example.gob/t/${CODE}">${NAME}</a></tramite-card>`,
        ),
      )
    ).text();
    assert.ok(
      html.includes(
        `<tramite-card code="${CODE}"><a href="https://catalogo.example.gob/t/${CODE}">${NAME}</a></tramite-card>`,
      ),
      html.match(/<tramite-card[^]{0,300}/)?.[0],
    );
    assert.equal(scriptTags(html).length, 1);
  });

  it('A page without any element has no script of ours', async () => {
    const html = await (await fetch(publish(site, 'editor', '<p>Horario de la oficina.</p>'))).text();
    assert.deepEqual(scriptTags(html), []);
  });

  it('Three ways on one page bring one script', async () => {
    const html = await (await fetch(publish(site, 'editor', `${SHORTCODE}\n\n${BLOCK}\n\n${BOX}`))).text();
    assert.equal(html.match(/<tramite-card /g)?.length, 3);
    assert.equal(scriptTags(html).length, 1);
  });

  it('Under a policy that allows our file and our data alone, nothing of ours is refused', async () => {
    const policy = `default-src 'none'; script-src ${server.url}/${version}/; connect-src ${server.url}; style-src 'self'; require-trusted-types-for 'script'`;
    site.php(`update_option('prueba_politica', base64_decode('${Buffer.from(policy).toString('base64')}'));`);
    const refused = async (content: string, isCard: boolean) => {
      const { page } = await visit(browser, 'about:blank');
      await page.addInitScript(() => {
        const all: string[] = [];
        Object.assign(window, { refused: all });
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
            all.push(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`),
        );
      });
      await page.goto(`${publish(site, 'author', content)}?politica=1`);
      if (isCard) await page.locator('tramite-card[data-state="loaded"]').waitFor();
      const all = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
      // WordPress's own refusals are expected here, and `close` takes none.
      await page.context().close();
      return [...new Set(all.map((line) => line.replaceAll(/\/requisitos[^/]*\//g, '/')))];
    };
    const ofWordPress = await refused('<p>Horario.</p>', false);
    assert.ok(
      ofWordPress.length > 0,
      'WordPress writes inline scripts and styles, so the policy is in force',
    );
    const withCard = await refused(SHORTCODE, true);
    assert.deepEqual(
      withCard.filter((line) => !ofWordPress.includes(line)),
      [],
    );
  });

  it('Without JavaScript the page says cost, time, institution and date, with a link to the fiche', async () => {
    const { page, close } = await visit(browser, publish(site, 'author', SHORTCODE), {
      javaScriptEnabled: false,
    });
    const words = (await page.locator('tramite-card').innerText()).replace(/\s+/g, ' ');
    for (const part of [
      NAME,
      'Costo: Hasta $35.00',
      'Institución: Registro Nacional de las Personas Naturales',
      'Datos del ',
    ])
      assert.ok(words.includes(part), `${part} in ${words}`);
    assert.equal(
      await page.getByRole('link', { name: NAME }).getAttribute('href'),
      `${server.url}/t/${CODE}`,
    );
    await close();
  });

  it('What somebody writes into attributes stays text', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const tries = [
      `[tramite code='${CODE}' density='"><script>alert(1)</script>']`,
      `[tramite code='${evil}']`,
      `[tramite code="${CODE}" element="img src=x onerror=alert(1)"]`,
      `[tramite code="NADIE-1"]${evil}[/tramite]`,
      `<!-- wp:ventanilla/tramite ${JSON.stringify({ code: 'NADIE-2', name: evil, element: evil, density: evil })} /-->`,
      `<div data-tramite="card" data-tramite-code="NADIE-3" data-tramite-density="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"><p>&lt;img src=x onerror=alert(1)&gt;</p></div>`,
      `<div data-tramite="card" data-tramite-api="https://otro.example" data-tramite-onclick="alert(1)" data-tramite-code="${CODE}"></div>`,
    ];
    for (const role of ['author', 'editor'] as const) {
      const { page, close } = await visit(browser, 'about:blank');
      let alerts = 0;
      page.on('dialog', (dialog) => {
        alerts += 1;
        void dialog.dismiss();
      });
      await page.goto(publish(site, role, tries.join('\n\n')));
      await page.waitForTimeout(300);
      const found = await page.evaluate(() => ({
        images: document.querySelectorAll('img[src="x"]').length,
        handlers: [...document.querySelectorAll('*')].filter(
          (node) => node.hasAttribute('onclick') || node.hasAttribute('onerror'),
        ).length,
        foreign: document.querySelectorAll('[api]').length,
        isDrawn: document.querySelectorAll('tramite-card').length > 2,
      }));
      assert.deepEqual(
        { ...found, alerts },
        { images: 0, handlers: 0, foreign: 0, isDrawn: true, alerts: 0 },
        role,
      );
      await close();
    }
  });

  it('While the catalogue is down the page keeps its copy with its date, and is not slow twice', async () => {
    const address = publish(
      site,
      'author',
      `${SHORTCODE}\n\n[tramite code="CNR-0003"]Carencia de bienes[/tramite]`,
    );
    const kept = publish(site, 'author', SHORTCODE);
    await (await fetch(kept)).text();
    growOld();
    await server.stop();
    try {
      const html = mainOf(await (await fetch(address)).text());
      assert.match(html, /Costo: Hasta \$35\.00/);
      assert.match(html, /Copia guardada en este sitio el \d+ de \p{L}+ de \d{4}\./u);
      assert.match(html, new RegExp(`<a href="${server.url}/t/CNR-0003">Carencia de bienes</a>`));
      const paused = site.php(
        `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_value LIKE '%s:2:\\"at\\"%' AND option_name LIKE '%transient_ventanilla%'");`,
      );
      assert.equal(paused, '1');
    } finally {
      await server.start();
    }
    growOld();
    assert.doesNotMatch(mainOf(await (await fetch(address)).text()), /Copia guardada/);
  });

  it('Fifty trámites of a page are one question, however they are written', async () => {
    const door = await openWatchedDoor(server.url);
    const codes = demoCatalogue
      .flatMap((record) => (record.type === 'tramite' ? [record.code] : []))
      .slice(0, 50);
    const content = codes
      .map((code, place) => [SHORTCODE, BLOCK, BOX][place % 3]?.replaceAll(CODE, code))
      .join('\n\n');
    const point = (api: string) =>
      site.php(`update_option('ventanilla', ['api' => '${api}'] + get_option('ventanilla'));`);
    const before = String(settings()['api']);
    point(door.url);
    try {
      const html = mainOf(await (await fetch(publish(site, 'author', content))).text());
      assert.equal(html.match(/<li>Costo: /g)?.length, codes.length);
      assert.deepEqual(door.asked, [`/v1/tramites?codes=${codes.join(',')}&lang=es`]);
    } finally {
      point(before);
      door.close();
    }
  });

  it('The evergreen loader comes once, without a hash, and finds every way', async () => {
    await save({
      'Dirección del catálogo': server.url,
      Versión: 'Siempre la versión más nueva',
      'Color de acento': '',
    });
    const { page, close } = await visit(browser, publish(site, 'author', `${SHORTCODE}\n\n${BOX}`));
    await page.locator('tramite-card[data-state="loaded"]').nth(1).waitFor();
    assert.deepEqual(scriptTags(await page.content()).length, 1);
    assert.equal(await page.locator('tramite-card').count(), 2);
    await close();
  });

  it('In the whole site, the script is on every page', async () => {
    await save({
      'Dirección del catálogo': server.url,
      'Cargar en': 'Todo el sitio: el tema tiene etiquetas <tramite-card>',
    });
    assert.equal(scriptTags(await (await fetch(`${site.url}/`)).text()).length, 1);
  });

  it('The feed carries the words alone', async () => {
    const feed = await (await fetch(`${site.url}/feed/`)).text();
    assert.match(feed, /Costo: Hasta \$35\.00/);
    assert.doesNotMatch(feed, /<tramite-card/);
  });

  it('Nothing was noted in the log of PHP', () => {
    const log = join(site.content, 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    // What this WordPress says of itself under this PHP, and of a network without wordpress.org.
    const ownTroubles = /PHP Deprecated: .*\/wp-includes\/|WordPress\.org/;
    assert.deepEqual(
      lines.filter((line) => !ownTroubles.test(line)),
      [],
    );
  });

  it('Uninstalling leaves nothing', () => {
    site.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      wp_set_current_user(get_user_by('login', 'administrator')->ID);
      deactivate_plugins('ventanilla/ventanilla.php');
      $done = delete_plugins(['ventanilla/ventanilla.php']);
      if ($done !== true) { fwrite(STDERR, 'not deleted'); exit(1); }`);
    assert.equal(
      site.php(
        `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%ventanilla%'");`,
      ),
      '0',
    );
    assert.ok(!existsSync(join(site.content, 'uploads/ventanilla')));
    assert.ok(!existsSync(join(site.content, 'plugins/ventanilla')));
  });

  const scriptTags = (html: string): string[] =>
    [...html.matchAll(/<script[^>]*\ssrc=['"]([^'"]+)/g)]
      .map(([, src]) => src ?? '')
      .filter((src) => src.startsWith(server.url));
});

/** The page without what WordPress puts around the post. */
function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

async function accentOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--tramite-accent'));
}
