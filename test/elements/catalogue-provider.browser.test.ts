import { expect } from '@open-wc/testing';
import { configure } from '../../src/context/configure.ts';
import { page } from '../../src/context/page.ts';
import '../../src/elements/tramite-card/tramite-card.define.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually, mount, shows, textOf, unmount } from '../support/mount.ts';
import { pageFaults } from '../support/page-faults.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };
const attributes = { code: 'COMPLETO' };
const spanish = 'Renovar el documento de identidad';
const english = 'Renew the identity document';

describe('<catalogue-provider>', () => {
  afterEach(() => {
    unmount();
    page().settings = {};
    page().clients.clear();
  });

  it('is heard by elements that were alive before it', async () => {
    const catalogue = await createTestCatalogue();
    const { element, provider } = mount('tramite-card', { attributes, fallback, catalogue });
    expect(provider.shadowRoot, 'already defined').to.equal(null);
    await eventually(() => element.hasAttribute('data-state'));
    await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
    await shows(element, 'loaded');
    expect(element.shadowRoot!.textContent).to.contain(spanish);
  });

  it('gives catalogue, language and theme to what it contains', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-card', { attributes, fallback, catalogue, lang: 'en', theme: 'dark' });
    await shows(element, 'loaded');
    expect(textOf(element)).to.contain(english);
    expect(element.shadowRoot!.querySelector('.r')!.className).to.contain('theme-dark');
  });

  it('draws nothing and takes no room of its own', () => {
    const { provider } = mount('tramite-card', { fallback });
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('gives way to what an element says about itself', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-card', {
      attributes: { ...attributes, lang: 'en', theme: 'light' },
      fallback,
      catalogue,
      lang: 'es',
      theme: 'dark',
    });
    await eventually(() => textOf(element).includes(english));
    expect(element.shadowRoot!.querySelector('.r')!.className).to.contain('theme-light');
  });

  it('wins over the settings of the page', async () => {
    configure({ lang: 'en', theme: 'dark', api: 'https://otro.test' });
    const catalogue = await createTestCatalogue();
    const { element } = mount('tramite-card', {
      attributes,
      fallback,
      catalogue,
      lang: 'es',
      theme: 'light',
    });
    await shows(element, 'loaded');
    expect(textOf(element)).to.contain(spanish);
    expect(element.shadowRoot!.querySelector('.r')!.className).to.contain('theme-light');
  });

  it('leaves what it does not say to the provider around it, and then to the page', async () => {
    const catalogue = await createTestCatalogue();
    configure({ theme: 'dark' });
    const { element, provider } = mount('tramite-card', { attributes, fallback, catalogue, lang: 'en' });
    provider.removeAttribute('theme');
    const inner = document.createElement('catalogue-provider');
    provider.append(inner);
    inner.append(element);
    await eventually(() => textOf(element).includes(english));
    expect(element.shadowRoot!.querySelector('.r')!.className).to.contain('theme-dark');
  });

  it('changes the language of what is already on the page', async () => {
    const catalogue = await createTestCatalogue();
    const { element, provider } = mount('tramite-card', { attributes, fallback, catalogue });
    await shows(element, 'loaded');
    provider.setAttribute('lang', 'en');
    await eventually(() => textOf(element).includes(english) && textOf(element).includes('Cost'));
  });

  it('is not needed: the page’s own settings are enough, also when they come late', async () => {
    const catalogue = await createTestCatalogue();
    page().clients.set('https://catalogo.test', catalogue.client);
    const element = document.createElement('tramite-card');
    element.setAttribute('code', 'COMPLETO');
    const link = document.createElement('a');
    link.href = fallback.href;
    link.textContent = fallback.name;
    element.append(link);
    document.body.append(element);
    await eventually(() => element.getAttribute('data-state') === 'error');
    expect(element.innerText).to.contain(fallback.name);
    configure({ api: 'https://catalogo.test/' });
    await eventually(() => element.getAttribute('data-state') === 'loaded');
    element.remove();
  });

  it('is not needed where the page says its language on a surrounding tag', async () => {
    const catalogue = await createTestCatalogue();
    page().clients.set('https://catalogo.test', catalogue.client);
    configure({ api: 'https://catalogo.test' });
    const section = document.createElement('section');
    section.lang = 'en-US';
    const element = document.createElement('tramite-card');
    element.setAttribute('code', 'COMPLETO');
    section.append(element);
    document.body.append(section);
    await eventually(() => textOf(element).includes(english));
    section.remove();
  });

  it('lets elements of one page share one client, so that they ask once', () => {
    const client = page().clients;
    configure({ api: 'https://catalogo.test' });
    expect(client.size).to.be.lessThan(2);
  });

  it('has thrown nothing into the page', () => {
    expect(pageFaults.thrown).to.deep.equal([]);
  });
});
