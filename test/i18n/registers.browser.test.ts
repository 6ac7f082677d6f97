import { expect } from '@open-wc/testing';
import '../../src/elements/catalogue-provider/catalogue-provider.define.ts';
import '../../src/elements/tramite-card/tramite-card.define.ts';
import '../../src/elements/tramite-detail/tramite-detail.define.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { addFullFiche } from '../support/full-fiche.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf, unmount } from '../support/mount.ts';

describe('The register of Spanish on a page', () => {
  afterEach(() => unmount());

  it('changes the words and asks for the data once', async () => {
    const catalogue = await createTestCatalogue();
    const attributes = { code: 'ONCE', density: 'summary' };
    const { element, provider } = mount('tramite-card', { attributes, catalogue });
    const others = ['es-x-tuteo', 'es-x-voseo', 'es-AR', 'es-XL', 'ppl'].map((lang) => {
      const other = element.cloneNode() as HTMLElement;
      other.setAttribute('lang', lang);
      provider.append(other);
      return other;
    });
    await shows(element, 'loaded');
    const [tuteo, voseo, argentine] = others;
    await eventually(() => textOf(tuteo!).includes('Qué necesitas'));
    await eventually(() => textOf(voseo!).includes('Qué necesitás'));
    await eventually(() => textOf(argentine!).includes('Qué necesitás'));
    await eventually(() => others.every((other) => other.dataset['state'] === 'loaded'));
    expect(textOf(element)).to.contain('Qué necesita ');
    for (const other of [tuteo, voseo, argentine]) expect(inside(other!, '.r').lang).to.equal('es');
    expect(catalogue.sent.map(({ path }) => path)).to.deep.equal(['/v1/tramites?codes=ONCE&lang=es']);
  });

  it('is that of the provider or the page, and may change', async () => {
    const catalogue = await createTestCatalogue();
    const attributes = { code: 'COMPLETO', density: 'summary' };
    const { element, provider } = mount('tramite-card', { attributes, catalogue });
    await shows(element, 'loaded');
    for (const [lang, words] of [
      ['es-x-voseo', 'Qué necesitás'],
      ['es', 'Qué necesita '],
      ['es-x-tuteo', 'Qué necesitas'],
      ['en', 'What you need'],
      ['es-SV', 'Qué necesita '],
    ] as const) {
      provider.setAttribute('lang', lang);
      await eventually(() => textOf(element).includes(words), `${lang}: ${textOf(element)}`);
    }
  });

  it('reaches a fiche', async () => {
    const catalogue = await createTestCatalogue();
    await addFullFiche(catalogue);
    const { element } = mount('tramite-detail', {
      attributes: { code: 'FICHA', lang: 'es-x-voseo' },
      catalogue,
    });
    await shows(element, 'loaded');
    expect(textOf(element)).to.contain('Qué recibís').and.to.contain('Si no te responden a tiempo');
    expect(textOf(element)).not.to.contain('Qué recibe ');
  });
});

describe('A page in a language that we have no words for', () => {
  afterEach(() => unmount());

  it('shows the card in that language first and says where the translation comes from', async () => {
    const catalogue = await createTestCatalogue();
    await addFullFiche(catalogue);
    const { element } = mount('tramite-card', { attributes: { code: 'FICHA', lang: 'ppl' }, catalogue });
    await shows(element, 'loaded');
    const title = inside(element, '.title');
    expect([title.lang, title.textContent]).to.deep.equal(['ppl', 'Xiktajtani ne amat']);
    expect(inside(element, '[part="other-name"]').textContent).to.contain(
      'Pedir la constancia de residencia',
    );
    expect(inside(element, '[part="translation"]').textContent).to.equal(
      'Traducción de la comunidad, el texto oficial está en español.',
    );
    expect(textOf(element)).to.contain('Costo').and.to.contain('Revisado el');
    expect(inside(element, '.r').lang).to.equal('es');
  });

  it('shows Spanish first elsewhere, the other beside it, but not in a line', async () => {
    const catalogue = await createTestCatalogue();
    await addFullFiche(catalogue);
    for (const density of ['card', 'summary', 'line']) {
      const { element } = mount('tramite-card', { attributes: { code: 'FICHA', density }, catalogue });
      await shows(element, 'loaded');
      expect(inside(element, '.title').textContent).to.equal('Pedir la constancia de residencia');
      const other = element.shadowRoot!.querySelector<HTMLElement>('[part="other-name"]');
      expect(other?.lang).to.equal(density === 'line' ? undefined : 'ppl');
    }
  });

  it('shows the fiche in that language, Spanish beside it, and who translated', async () => {
    const catalogue = await createTestCatalogue();
    await addFullFiche(catalogue);
    const { element } = mount('tramite-detail', { attributes: { code: 'FICHA', lang: 'ppl' }, catalogue });
    await shows(element, 'loaded');
    expect(inside(element, '.h').textContent).to.equal('Xiktajtani ne amat');
    expect(inside(element, '.h [lang]').lang).to.equal('ppl');
    const others = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="other-name"]')];
    expect(others.map(({ lang }) => lang)).to.deep.equal(['es']);
    expect(inside(element, '[part="translation"]').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Traducción de la comunidad, el texto oficial está en español. Hablantes de Santo Domingo.',
    );
  });
});
