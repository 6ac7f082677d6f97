/**
 * What every element owes to the page that it is pasted into and to the person in front of it, in each of its states.
 * An element passes it in one call; its own file then tells only what is particular.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ReactiveElement } from 'lit';
import { page } from '../../src/context/page.ts';
import { axeViolations } from './axe-violations.ts';
import { checkElement } from './check-element.ts';
import { createTestCatalogue, type NetworkMode, type TestCatalogue } from './catalogue.ts';
import { overflows, repeatedIds, smallControls } from './layout-faults.ts';
import { describe, it, LONG_LOOK, onlyLongLooks } from './mocha.ts';
import { mount, setTheme, shows, unmount, type Mounted } from './mount.ts';
import { pageFaults } from './page-faults.ts';

export interface ConformanceState {
  /** What `data-state` says in the end. */
  state: string;
  attributes?: Record<string, string>;
  network?: NetworkMode;
  /** Nobody says where the catalogue is. */
  withoutCatalogue?: boolean;
  /** What happens before the element is there. */
  prepare?: (catalogue: TestCatalogue, lang: string) => Promise<void>;
  /** What a person does to get there, once the element shows `from` (`loaded` unless told). */
  act?: (element: ReactiveElement, catalogue: TestCatalogue) => Promise<void>;
  from?: string;
}

export interface Conformance {
  /** Registers the element. Not before, or nothing could upgrade late. */
  define: () => Promise<unknown>;
  /** What the webmaster wrote inside the tag. */
  fallback: { name: string; href: string };
  /** Whether what the element shows now belongs on paper, whole and with its addresses. Absent: its own tests say what of it does. */
  onPaper?: (element: ReactiveElement) => boolean;
  /** By name, as a story is. The first is the ordinary one. */
  states: Readonly<Record<string, ConformanceState>>;
}

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1024, height: 768 };

export function conformance(tag: string, { define, fallback, states, onPaper }: Conformance): void {
  const ordinary = Object.values(states)[0]!;

  async function arrive(wanted: ConformanceState, lang = 'es'): Promise<Mounted<ReactiveElement>> {
    const catalogue = await createTestCatalogue();
    await wanted.prepare?.(catalogue, lang);
    if (wanted.network) catalogue.network.mode = wanted.network;
    const mounted = mount(tag, {
      attributes: wanted.attributes,
      fallback,
      catalogue: wanted.withoutCatalogue ? undefined : catalogue,
      lang,
    });
    if (wanted.act) {
      await shows(mounted.element, wanted.from ?? 'loaded');
      await wanted.act(mounted.element, catalogue);
    }
    await shows(mounted.element, wanted.state);
    return mounted;
  }

  describe(`<${tag}>, like every element`, () => {
    it('leaves the author’s link alone until its code is there, and then becomes alive', async () => {
      const catalogue = await createTestCatalogue();
      const { element } = mount(tag, { attributes: ordinary.attributes, fallback, catalogue });
      expect(element.shadowRoot, 'already defined').to.equal(null);
      expect(element.innerText).to.contain(fallback.name);
      await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
      await define();
      await shows(element, ordinary.state);
    });

    for (const [name, wanted] of Object.entries(states)) {
      it(`${name}: axe finds nothing in light, dark, English and the long language`, async function () {
        this.timeout(60_000);
        for (const lang of ['es', 'en', 'es-XL']) {
          const { provider, element } = await arrive(wanted, lang);
          for (const theme of lang === 'es' ? (['light', 'dark'] as const) : (['light'] as const)) {
            setTheme(provider, theme);
            await element.updateComplete;
            const { violations, passes } = await axeViolations();
            expect(passes).to.be.greaterThan(5);
            expect(violations, `${lang} ${theme}`).to.deep.equal([]);
          }
        }
      });

      it(`${name}: fits a phone of 320 px, with targets for a thumb and no id twice`, async () => {
        await setViewport(PHONE);
        try {
          for (const lang of ['es', 'es-XL']) {
            const { element } = await arrive(wanted, lang);
            expect(overflows(element), lang).to.deep.equal([]);
            expect(smallControls(element), lang).to.deep.equal([]);
            expect(repeatedIds(element), lang).to.deep.equal([]);
          }
        } finally {
          await setViewport(DESK);
        }
      });

      // With everything else of `npm test` they would take it beyond its time (every-state.slow.ts).
      if (onlyLongLooks)
        it(`${name}: ${LONG_LOOK}, in forced colours${onPaper ? ', on paper' : ''} and by keyboard`, async () => {
          await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
          await define();
          const { element } = await arrive(wanted);
          expect(await checkElement(element, onPaper && (() => onPaper(element)))).to.deep.equal([]);
        });

      it(`${name}: the tag itself still holds the name and the link`, async () => {
        const { element } = await arrive(wanted);
        expect(element.textContent).to.contain(fallback.name);
        expect(element.querySelector('a')?.href).to.equal(fallback.href);
      });
    }

    it('can be read from right to left', async () => {
      await setViewport(PHONE);
      try {
        const { element } = await arrive(ordinary, 'ar-XB');
        expect(element.shadowRoot?.querySelector('.r')?.getAttribute('dir')).to.equal('rtl');
        expect(overflows(element)).to.deep.equal([]);
        expect((await axeViolations()).violations).to.deep.equal([]);
      } finally {
        await setViewport(DESK);
      }
    });

    it('begins its headings one below the page’s, or where it is told', async () => {
      const { element } = await arrive(ordinary);
      const first = () => element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.localName;
      expect(first()).to.equal('h2');
      const told = await arrive({
        ...ordinary,
        attributes: { ...ordinary.attributes, 'heading-level': '5' },
      });
      expect(told.element.shadowRoot?.querySelector('h1, h2, h3, h4')).to.equal(null);
      expect(told.element.shadowRoot?.querySelector('h5')).not.to.equal(null);
    });

    it('writes a link into its own tag when the author wrote none', async () => {
      const catalogue = await createTestCatalogue();
      const { element } = mount(tag, { attributes: ordinary.attributes, catalogue });
      await shows(element, ordinary.state);
      const link = element.querySelector('a');
      expect(link?.textContent.trim()).not.to.equal('');
      expect(link?.href).to.match(/^https:\/\/catalogo\.test\//);
    });

    it('keeps what it shows when the page moves it, and asks for nothing again', async () => {
      const catalogue = await createTestCatalogue();
      const { element, provider } = mount(tag, { attributes: ordinary.attributes, fallback, catalogue });
      await shows(element, ordinary.state);
      const asked = catalogue.sent.length;
      const text = element.shadowRoot?.textContent;
      const box = document.createElement('div');
      provider.append(box);
      box.append(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await shows(element, ordinary.state);
      expect(element.shadowRoot?.textContent).to.equal(text);
      expect(catalogue.sent).to.have.length(asked);
    });

    it('leaves nothing behind after a thousand comings and goings', async () => {
      const { element, provider } = await arrive(ordinary);
      const listening = countListeners();
      const waiting = page().changed.size;
      const nodes = () => document.querySelectorAll('*').length;
      const before = nodes();
      const sheets = document.adoptedStyleSheets.length;
      for (let turn = 0; turn < 1000; turn += 1) {
        element.remove();
        provider.append(element);
      }
      const balance = listening.stop();
      await element.updateComplete;
      expect(nodes()).to.equal(before);
      expect(balance, 'listeners on window, document and provider').to.equal(0);
      expect(page().changed.size, 'listeners to the page’s settings').to.equal(waiting);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    });

    it('has thrown nothing into the page, and warned the webmaster once for each cause', () => {
      unmount();
      expect(pageFaults.thrown).to.deep.equal([]);
      expect(pageFaults.warnings).to.have.length(new Set(pageFaults.warnings).size);
    });
  });
}

/** Listeners added minus listeners removed on what outlives an element. */
function countListeners(): { stop: () => number } {
  const own = EventTarget.prototype;
  const { addEventListener, removeEventListener } = own;
  let balance = 0;
  const outlives = (target: unknown) =>
    target === window ||
    target === document ||
    (target instanceof Element && target.localName === 'catalogue-provider');
  own.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    if (outlives(this ?? window)) balance += 1;
    addEventListener.apply(this ?? window, args);
  };
  own.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof removeEventListener>) {
    if (outlives(this ?? window)) balance -= 1;
    removeEventListener.apply(this ?? window, args);
  };
  return {
    stop() {
      own.addEventListener = addEventListener;
      own.removeEventListener = removeEventListener;
      return balance;
    },
  };
}
