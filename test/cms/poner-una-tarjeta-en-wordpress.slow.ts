/**
 * A person with an account in a ministry's WordPress, who never saw Ventanilla, puts a card into a post: with the address
 * alone, where nobody installed anything, and with what the wizard gives or the block where the plugin is.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';
import type { Wish } from '../../src/snippets/wish.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser } from '../support/browser.ts';
import { builtZip } from '../support/built-zip.ts';
import { newPost, type Writing } from '../support/wordpress-editor.ts';
import { logIn } from '../support/wordpress-person.ts';
import { missingWordPress, startWordPress, type WordPress } from '../support/wordpress.ts';

const CODE = 'RNPN-0002';
const NAME = 'Renovar el DUI';
/** Log in, title, block, code, publish, confirm, look: nobody should need more. */
const MOST_CLICKS = 8;

describe('Putting a card into a WordPress', { skip: (await missingWordPress()) ?? false }, () => {
  let browser: Browser;
  let server: DemoServer;
  let site: WordPress;

  before(async () => {
    [browser, server, site] = await Promise.all([
      openBrowser(),
      startDemoServer({}, { saysItsAddress: true }),
      startWordPress(),
    ]);
    await site.unpack(builtZip('wordpress'));
  });
  after(async () => {
    await browser.close();
    await Promise.all([server.remove(), site.remove()]);
  });

  const wish = (more: Partial<Wish>): Wish => ({
    tag: 'tramite-card',
    code: CODE,
    name: NAME,
    url: server.url,
    cms: 'wordpress',
    role: 'author',
    mode: 'evergreen',
    ...more,
  });

  /** Writes, publishes and looks; then says how many clicks it took. */
  async function put(
    t: TestContext,
    role: 'editor' | 'author',
    write: (post: Writing) => Promise<void>,
    look: (post: Writing) => Promise<void>,
  ): Promise<void> {
    const { page, close } = await logIn(browser, site, role, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const post = await newPost(page, site.url, 'Requisitos del DUI');
    await write(post);
    await post.publish();
    await look(post);
    t.diagnostic(`${String(post.clicks() + 1)} clicks with the one of the login`);
    assert.ok(post.clicks() < MOST_CLICKS, String(post.clicks()));
    await close();
  }

  for (const role of ['editor', 'author'] as const) {
    it(`An ${role} pastes the address alone, and the card comes in a frame without any plugin`, (t) => {
      const snippet = writeSnippet(wish({ role }));
      assert.equal(snippet.rung, 'oembed');
      return put(
        t,
        role,
        async ({ page, paste }) => {
          await page.keyboard.press('Enter');
          // Here it stays a paragraph, because the editor wants https; the published page takes any address.
          await paste(snippet.body);
        },
        lookAtFrame,
      );
    });
  }

  it('An author gives the address to the block for embedding, which shows the card at once', (t) =>
    put(
      t,
      'author',
      async ({ page, addBlock, click }) => {
        await addBlock('Embed');
        await page.getByLabel('Embed URL').fill(`${server.url}/t/${CODE}`);
        await click(page.locator('.wp-block-embed').getByRole('button', { name: 'Embed' }));
        const preview = page.locator('.wp-block-embed iframe').contentFrame();
        await preview.locator('tramite-card[data-state="loaded"]').waitFor({ state: 'attached' });
      },
      lookAtFrame,
    ));

  async function lookAtFrame({ page }: Writing): Promise<void> {
    const frame = page.locator('iframe.wp-embedded-content');
    await frame.contentFrame().locator('tramite-card[data-state="loaded"]').waitFor();
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    assert.ok(((await frame.boundingBox())?.height ?? 0) > 150, 'the frame is there to be read');
  }

  describe('where the plugin is installed', () => {
    before(() => {
      site.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/template.php';
        wp_set_current_user(get_user_by('login', 'administrator')->ID);
        activate_plugin('ventanilla/ventanilla.php');`);
    });

    it('An administrator writes the address once', async () => {
      const { page, close } = await logIn(browser, site, 'administrator');
      await page.goto(`${site.url}/wp-admin/plugins.php`);
      await page.locator('tr[data-slug^="ventanilla"]').getByRole('link', { name: 'Ajustes' }).click();
      await page.getByLabel('Dirección del catálogo').fill(server.url);
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText(/^Conectado con: /).waitFor();
      await page.getByText(/^Fijada en la versión /).waitFor();
      await close();
    });

    for (const role of ['editor', 'author'] as const) {
      it(`An ${role} pastes what the wizard gives into an HTML block`, (t) => {
        const snippet = writeSnippet(wish({ role, siteHasScript: true }));
        assert.equal(snippet.rung, 'data');
        return put(
          t,
          role,
          async ({ page, addBlock, click, paste }) => {
            await addBlock('Custom HTML');
            await click(page.getByPlaceholder('Write HTML…'));
            await paste(snippet.body);
          },
          async ({ page }) => {
            await page.locator(`tramite-card[code="${CODE}"][data-state="loaded"]`).waitFor();
          },
        );
      });

      it(`An ${role} looks for the trámite in the block, and sees its words before publishing`, (t) =>
        put(
          t,
          role,
          async ({ page, addBlock, click }) => {
            await addBlock('Trámite');
            await page.getByLabel('Busque el trámite por su nombre').fill('renovar dui');
            await click(page.getByRole('button', { name: NAME }));
            await page.getByText('Costo: Hasta $35.00').waitFor();
          },
          async ({ page }) => {
            await page.locator(`tramite-card[code="${CODE}"][data-state="loaded"]`).waitFor();
          },
        ));
    }
  });
});
