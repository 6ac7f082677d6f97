/** A real browser for journeys: opened once a file, one context a test, and what a person with a keyboard can do. */
import assert from 'node:assert/strict';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

/** The phone that every journey is made on. */
export const PHONE = { width: 320, height: 568 };
export const DESK = { width: 1280, height: 800 };

export async function openBrowser(): Promise<Browser> {
  const address = new URL('../../scripts/find-browser.mjs', import.meta.url).href;
  const { BROWSER_FLAGS, findBrowser } = (await import(address)) as {
    BROWSER_FLAGS: string[];
    findBrowser: () => string;
  };
  return chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
}

/** Closes it, and lets go of answers that its routes still fetch: without it they fail the file after its tests. */
export async function closeContext(context: BrowserContext): Promise<void> {
  for (const routed of [...context.pages(), context]) await routed.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** A page that remembers what it asked for and what went wrong in it. */
export interface Visit {
  page: Page;
  /** Method and path of every request, in order: `GET /v1/search?q=dui`. */
  requests: string[];
  /** Uncaught exceptions and messages of level error. */
  errors: string[];
  /** What a policy of the page refused or would refuse: CSP and Trusted Types, frames included. */
  violations: string[];
  /** Fails when there was a violation. A test that wants one takes it out of the list. */
  close: () => Promise<void>;
}

const VIOLATION = 'securitypolicyviolation: ';

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  const violations: string[] = [];
  await context.addInitScript((prefix) => {
    // The page may replace its console later.
    const say = console.debug.bind(console);
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
      say(`${prefix}${effectiveDirective} refuses ${blockedURI} ${sample} (${sourceFile})`),
    );
  }, VIOLATION);
  page.on('request', (request) => {
    const { pathname, search, protocol } = new URL(request.url());
    if (protocol !== 'data:') requests.push(`${request.method()} ${pathname}${search}`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // From the fourth press on an address is asked for a little work (429), which the client does: no fault of the page.
    const isAsked = message.text().includes('status of 429');
    if (message.type() === 'error' && !isAsked) errors.push(message.text());
    const [, violation] = message.text().split(VIOLATION);
    // What is tried again and again is said once.
    if (violation !== undefined && !violations.includes(violation)) violations.push(violation);
  });
  page.setDefaultTimeout(15_000);
  await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    requests,
    errors,
    violations,
    async close() {
      // What was said before the answer to this has arrived before it.
      if (!page.isClosed()) await page.evaluate(() => undefined).catch(() => undefined);
      await closeContext(context);
      assert.deepEqual(violations, [], 'a policy refused something');
    },
  };
}
