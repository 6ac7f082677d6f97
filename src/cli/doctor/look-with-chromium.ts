/**
 * What only a browser sees: refusals and colours. Through playwright-core, when it and a Chromium are there; it is no
 * dependency of the package, so that whoever only imports a catalogue does not download it.
 */
import { existsSync } from 'node:fs';
import { OUR_TAGS } from '../../doctor/our-tags.ts';
import type { LookFacts, Violation } from '../../doctor/page-facts.ts';
import { readLook } from '../../doctor/read-look.ts';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The little of playwright that is used: a type of its own would make it a dependency. */
interface Playwright {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
interface Browser {
  newPage(options?: { ignoreHTTPSErrors?: boolean }): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  addInitScript(script: () => void): Promise<void>;
  goto(url: string, options: { waitUntil: 'load'; timeout: number }): Promise<unknown>;
  evaluate<Result, Given>(read: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
}

export interface Seen {
  violations: Violation[];
  looks: LookFacts[];
  /** Tags of ours that a program of somebody else owns. */
  foreign: string[];
}

/** Undefined when there is no browser, or it could not open the page. */
export async function lookWithChromium(url: string, timeout: number): Promise<Seen | undefined> {
  const playwright = await loadPlaywright();
  const executablePath = [process.env.CHROME_PATH ?? '', ...USUAL].find((path) => path && existsSync(path));
  if (!playwright || executablePath === undefined) return undefined;
  // A sandbox is refused to root, which is what a container runs as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await playwright.chromium.launch({ executablePath, args }).catch(() => undefined);
  if (!browser) return undefined;
  try {
    const page = await browser.newPage();
    await page.addInitScript(rememberRefusals);
    await page.goto(url, { waitUntil: 'load', timeout });
    await page.evaluate(settle, OUR_TAGS.join(','));
    const looks = await page.evaluate(readLook, OUR_TAGS.join(','));
    return { looks, ...(await page.evaluate(readRefusals, OUR_TAGS)) };
  } catch {
    return undefined;
  } finally {
    await browser.close();
  }
}

async function loadPlaywright(): Promise<Playwright | undefined> {
  const name = 'playwright-core';
  try {
    return (await import(name)) as Playwright;
  } catch {
    return undefined;
  }
}

type Remembering = typeof globalThis & { ventanillaRefusals?: Violation[] };

/** These three run in the page and may use nothing from outside themselves. */
function rememberRefusals(): void {
  const refusals: Violation[] = ((globalThis as Remembering).ventanillaRefusals = []);
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, disposition }) => {
      if (disposition === 'enforce')
        refusals.push({
          directive: effectiveDirective,
          blocked: blockedURI,
          ...(sourceFile && { source: sourceFile }),
        });
    },
  );
}

/** Until each element has drawn its data or given up, at most some seconds: they come when they are near. */
async function settle(tags: string): Promise<void> {
  for (const element of document.querySelectorAll(tags)) element.scrollIntoView();
  for (let turn = 0; turn < 30; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = [...document.querySelectorAll(tags)].some(
      (element) =>
        element.localName !== 'catalogue-provider' &&
        !/^(loaded|error|stale|broken)/.test(element.getAttribute('data-state') ?? ''),
    );
    if (!waiting) return;
  }
}

function readRefusals(tags: readonly string[]): Pick<Seen, 'violations' | 'foreign'> {
  const ours = Symbol.for('ventanilla:element');
  return {
    violations: (globalThis as Remembering).ventanillaRefusals ?? [],
    foreign: tags.filter((tag) => {
      const found = customElements.get(tag);
      return found !== undefined && !Reflect.has(found, ours);
    }),
  };
}
