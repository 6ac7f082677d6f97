/** Browsers that cannot say a dark and a light colour in one breath have a dark theme nevertheless, where it is asked for. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Theme } from '../../src/context/appearance.ts';
import '../../src/elements/catalogue-provider/catalogue-provider.define.ts';
import '../../src/elements/tramite-card/tramite-card.define.ts';
import '../../src/elements/tramite-search/tramite-search.define.ts';
// Elements ask for it by themselves; here it is not to wait for the test's server.
import '../../src/internal/old-colours.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually, mount, shows, unmount } from '../support/mount.ts';

/** As such a browser reads them: what it does not know does not hold. */
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text) {
  replaceSync.call(this, text.replaceAll('light-dark(', 'not-known('));
};
const supports = CSS.supports.bind(CSS);
CSS.supports = (condition: string) => !condition.includes('light-dark') && supports(condition);

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };
const DARK = 'rgb(22, 22, 22)';
const LIGHT = 'rgb(255, 255, 255)';

afterEach(async () => {
  unmount();
  await emulateMedia({ media: 'screen', colorScheme: 'light' });
});

async function shown(tag: string, theme: Theme): Promise<() => string> {
  const catalogue = await createTestCatalogue();
  const { element } = mount(tag, { attributes: { code: 'COMPLETO' }, fallback, catalogue, theme });
  await shows(element, 'loaded');
  return () => {
    const wrapper = element.shadowRoot!.querySelector('.r')!;
    const surface = element.shadowRoot!.querySelector('article, input') ?? wrapper;
    const { color } = getComputedStyle(wrapper);
    return `${color} on ${getComputedStyle(surface).backgroundColor}`;
  };
}

describe('Where light-dark() is not known', () => {
  it('a card is dark when it is told to be, and can be read', async () => {
    const colours = await shown('tramite-card', 'dark');
    await eventually(() => colours() === `rgb(238, 238, 238) on ${DARK}`);
    const { violations, passes } = await axeViolations();
    expect(violations).to.deep.equal([]);
    expect(passes).to.be.greaterThan(10);
  });

  it('a card follows a dark device when it is told to, and a light one', async () => {
    const colours = await shown('tramite-card', 'auto');
    expect(colours()).to.contain(LIGHT);
    await emulateMedia({ colorScheme: 'dark' });
    await eventually(() => colours().includes(DARK));
  });

  it('paper stays white', async () => {
    const colours = await shown('tramite-card', 'dark');
    await eventually(() => colours().includes(DARK));
    await emulateMedia({ media: 'print' });
    expect(colours()).to.equal(`rgb(0, 0, 0) on ${LIGHT}`);
  });

  it('other elements are dark as well', async () => {
    const colours = await shown('tramite-search', 'dark');
    await eventually(() => colours().includes('rgb(238, 238, 238)'));
  });

  it('a card has the accent of its page, brought to our contrast on light and on dark', async () => {
    document.documentElement.style.setProperty('--tramite-accent', '#e30');
    try {
      for (const [theme, colour] of [
        ['light', 'oklch(0.4 0.15 33'],
        ['dark', 'oklch(0.8 0.12 33'],
      ] as const) {
        await shown('tramite-card', theme);
        const title = document.querySelector('tramite-card')!.shadowRoot!.querySelector('.title')!;
        await eventually(() => getComputedStyle(title).color.includes(colour));
        unmount();
      }
    } finally {
      document.documentElement.style.removeProperty('--tramite-accent');
    }
  });

  it('a card that follows its page is light', async () => {
    const colours = await shown('tramite-card', 'inherit');
    expect(colours()).to.contain(LIGHT);
  });
});
