/** What a page with our elements is asked in journeys: are they there, is it accessible, does anything jump. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

export const OUR_TAGS =
  'tramite-card, tramite-search, feedback-buttons, request-tracker, tramite-detail, tramite-directory, requirements-checklist, office-finder';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Goes down the page as a person does, so that everything near the viewport loads; then waits for all elements. */
export async function scrollThrough(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const atEnd = await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight * 0.7);
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    });
    await page.waitForTimeout(60);
    if (atEnd) break;
  }
  await page
    .waitForFunction(
      (tags) => {
        const all = [...document.querySelectorAll(tags)];
        return all.length > 0 && all.every((element) => element.getAttribute('data-state') === 'loaded');
      },
      OUR_TAGS,
      { timeout: 15_000 },
    )
    .catch(async (error: unknown) => {
      throw new Error(`not all elements loaded: ${await notLoaded(page)}`, { cause: error });
    });
}

/** Each element that has not loaded: its tag, its state, whether its code came, and how far below the screen's top it stands, in px. */
function notLoaded(page: Page): Promise<string> {
  return page.evaluate(
    (tags) =>
      [...document.querySelectorAll(`:is(${tags}):not([data-state=loaded])`)]
        .map((element) => {
          const state = element.getAttribute('data-state') ?? 'not begun';
          const code = element.matches(':defined') ? 'defined' : 'not defined';
          return `${element.localName} ${state}, ${code}, at ${element.getBoundingClientRect().top.toFixed(0)}`;
        })
        .join('; '),
    OUR_TAGS,
  );
}

/**
 * Both clocks say that day: the phone's, and the one in the answers of `address`. Before the page is opened or reloaded.
 * `until`: no answer comes before.
 */
export async function onDay(
  page: Page,
  day: Date,
  address: string | RegExp,
  until?: Promise<void>,
): Promise<void> {
  await page.clock.setFixedTime(day);
  await page.route(address, async (route) => {
    await until;
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), date: day.toUTCString() } });
  });
}

/** Sum of the shifts that no input explains, and a line for each: how much, when (ms), and what moved from where to where. */
export interface Shifts {
  sum: number;
  lines: string[];
}

/** Must be called before the page is opened; what it gives back reads the shifts so far. */
export async function measureShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const shifts = { sum: 0, lines: [] as string[] };
    (window as unknown as { ventanillaShifts: Shifts }).ventanillaShifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        shifts.sum += entry.value;
        let line = `${entry.value.toFixed(4)} at ${entry.startTime.toFixed(0)}:`;
        for (const { node, previousRect: from, currentRect: to } of entry.sources)
          line += ` ${node?.nodeName ?? '?'} ${node?.getAttribute?.('code') ?? ''} y ${String(from.y)}>${String(to.y)} height ${String(from.height)}>${String(to.height)};`;
        shifts.lines.push(line);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { ventanillaShifts: Shifts }).ventanillaShifts);
}

/**
 * Must be called before the page is opened: keeps the browser's own functions, so that axe, which relies on them, can
 * run on a page whose libraries replaced them. What we test runs with the replaced ones.
 */
export async function keepNatives(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: [object, string, PropertyDescriptor | undefined][] = [];
    for (const holder of [
      Array,
      Array.prototype,
      Function.prototype,
      String.prototype,
      Number.prototype,
      Date.prototype,
    ]) {
      for (const name of Object.getOwnPropertyNames(holder)) {
        if (!['prototype', 'length', 'name', 'arguments', 'caller'].includes(name))
          kept.push([holder, name, Object.getOwnPropertyDescriptor(holder, name)]);
      }
      kept.push([holder, 'toJSON', Object.getOwnPropertyDescriptor(holder, 'toJSON')]);
    }
    kept.push([window, 'Element', Object.getOwnPropertyDescriptor(window, 'Element')]);
    (window as unknown as { ventanillaRestore: () => void }).ventanillaRestore = () => {
      for (const [holder, name, before] of kept) {
        if (before) Object.defineProperty(holder, name, before);
        else Reflect.deleteProperty(holder, name);
      }
    };
  });
}

/** Every violation of axe on the page and in its shadow roots, all levels and best practice, as readable lines. */
export async function axeViolations(page: Page): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(() => (window as unknown as { ventanillaRestore?: () => void }).ventanillaRestore?.());
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResults> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const results = await axe.run(document, {
      runOnly: { type: 'tag', values: [...tags, 'best-practice', 'experimental', 'EN-301-549'] },
    });
    return {
      passes: results.passes.length,
      violations: results.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.flat().join(' > ')} ${failureSummary ?? ''}`,
        ),
      ),
    };
  });
}

/** Controls of our elements that are smaller than 44 × 44, as readable lines. Links inside a sentence are excepted. */
export async function smallControls(page: Page): Promise<string[]> {
  return page.evaluate((tags) => {
    const small: string[] = [];
    for (const host of document.querySelectorAll(tags)) {
      const roots: ParentNode[] = [
        host.shadowRoot as ShadowRoot,
        ...host.querySelectorAll('[data-ventanilla-fields]'),
      ];
      for (const root of roots) {
        for (const control of root.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea',
        )) {
          const stretched =
            control.matches('.title') && getComputedStyle(control, '::after').position === 'absolute';
          const area = stretched ? control.closest('.card') : (control.closest('label') ?? control);
          const { width, height } = (area ?? control).getBoundingClientRect();
          if (width === 0 && height === 0) continue;
          if (Math.round(width) < 44 || Math.round(height) < 44)
            small.push(
              `${host.localName} ${control.localName} «${control.textContent.trim()}» ${String(width)} × ${String(height)}`,
            );
        }
      }
    }
    return small;
  }, OUR_TAGS);
}
