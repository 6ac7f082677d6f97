/** Pages of another site's webmaster, with files of any version: what was pasted, as it was pasted. */
import type { Browser, Page } from 'playwright-core';
import { DESK, visit, type Visit } from './browser.ts';

/** The address that every published snippet has in the place of the country's own server. */
export const SNIPPET_ORIGIN = 'https://catalogo.example.gob';

export interface PastedPage extends Visit {
  /** Our lines in the console, in order. */
  warnings: string[];
}

/** Opens a page of the server's origin whose body holds the snippet; every element of ours is seen by scrolling. */
export async function openPasted(browser: Browser, origin: string, snippet: string): Promise<PastedPage> {
  const visited = await visit(browser, 'about:blank', { viewport: DESK });
  const warnings: string[] = [];
  visited.page.on('console', (message) => {
    if (message.text().startsWith('[ventanilla]')) warnings.push(message.text());
  });
  await visited.page.route('**/una-pagina', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="es"><title>Una página</title><link rel="icon" href="data:,"><h1>Una página</h1>
        ${snippet.replaceAll(SNIPPET_ORIGIN, origin)}`,
    }),
  );
  await visited.page.goto(`${origin}/una-pagina`, { waitUntil: 'load' });
  return { ...visited, warnings };
}

/** Each of our elements: its tag, its state, and where the links lead that its author wrote. */
export function elementsOf(page: Page): Promise<{ tag: string; state: string | null; links: string[] }[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'tramite-card, tramite-search, feedback-buttons, request-tracker, tramite-detail, tramite-directory, requirements-checklist, office-finder',
      ),
    ].map((element) => ({
      tag: element.localName,
      state: element.getAttribute('data-state'),
      links: [...element.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).pathname),
    })),
  );
}
