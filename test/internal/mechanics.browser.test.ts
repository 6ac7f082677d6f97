import { expect } from '@open-wc/testing';
import { LitElement, html, nothing, render } from 'lit';
import { announce, prepareAnnouncer } from '../../src/internal/announcer.ts';
import { define } from '../../src/internal/define.ts';
import { ensureFallback } from '../../src/internal/fallback.ts';
import { below, headingLevel } from '../../src/internal/heading.ts';
import { announcements } from '../support/announcements.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually } from '../support/mount.ts';
import { pageFaults } from '../support/page-faults.ts';

let box: HTMLElement | undefined;
/** Puts content on the page. */
function put(content: unknown): HTMLElement {
  box?.remove();
  box = document.createElement('div');
  render(content, box);
  document.body.append(box);
  return box;
}
afterEach(() => box?.remove());

const warned = (about: string) => pageFaults.warnings.filter((warning) => warning.includes(about));

describe('Registering an element', () => {
  it('leaves a tag that somebody else has to them, and tells the webmaster', async () => {
    class Theirs extends HTMLElement {}
    class Ours extends LitElement {}
    customElements.define('de-otro', Theirs);
    define('de-otro', Ours);
    expect(customElements.get('de-otro')).to.equal(Theirs);
    await eventually(() => warned('VEN-102').length > 0);
    expect(warned('VEN-102')).to.have.length(1);
  });

  it('twice is harmless, also from a second copy of our code', () => {
    class First extends LitElement {}
    class Second extends LitElement {}
    define('dos-veces', First);
    define('dos-veces', Second);
    expect(customElements.get('dos-veces')).to.equal(First);
    expect(warned('dos-veces')).to.have.length(0);
  });

  it('of two versions leaves the first, and tells the webmaster once for the whole page', async () => {
    for (const [tag, version] of [
      ['de-antes', true],
      ['de-despues', '9.9.9'],
    ] as const) {
      class Theirs extends LitElement {}
      class Ours extends LitElement {}
      Object.defineProperty(Theirs, Symbol.for('ventanilla:element'), { value: version });
      customElements.define(tag, Theirs);
      define(tag, Ours);
      expect(customElements.get(tag)).to.equal(Theirs);
    }
    await eventually(() => warned('VEN-108').length > 0);
    expect(warned('VEN-108')).to.have.length(1);
  });

  it('keeps what an element throws inside it, and shows the author’s content', async () => {
    class Broken extends LitElement {
      protected override render(): unknown {
        throw new Error('se rompió');
      }
    }
    define('se-rompe', Broken);
    const { firstElementChild } = put(html`<se-rompe><a href="/t/A">Renovar</a></se-rompe>`);
    const broken = firstElementChild as HTMLElement;
    await eventually(() => broken.dataset['state'] === 'broken');
    expect(broken.innerText).to.contain('Renovar');
    expect(broken.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(pageFaults.thrown).to.deep.equal([]);
    await eventually(() => warned('VEN-103').length > 0);
    expect(warned('VEN-103')).to.have.length(1);
  });
});

describe('The level of a heading', () => {
  /** The page's headings are looked for once for all that is drawn in one go. */
  const level = async (content: unknown, asked?: string) => {
    await Promise.resolve();
    return headingLevel(put(content).querySelector<HTMLElement>('x-here')!, asked, 3);
  };

  it('is one below the last heading before the element', async () => {
    expect(
      await level(
        html`<h1>A</h1>
          <h3>B</h3>
          <x-here></x-here>
          <h2>C</h2>`,
      ),
    ).to.equal(4);
  });

  it('is the element’s own where the page has none', async () => {
    expect(
      await level(
        html`<p>A</p>
          <x-here></x-here>`,
      ),
    ).to.equal(3);
  });

  it('is what the author says, when that is a level', async () => {
    expect(
      await level(
        html`<h1>A</h1>
          <x-here></x-here>`,
        '5',
      ),
    ).to.equal(5);
    expect(
      await level(
        html`<h1>A</h1>
          <x-here></x-here>`,
        'none',
      ),
    ).to.equal('none');
    expect(
      await level(
        html`<h1>A</h1>
          <x-here></x-here>`,
        '9',
      ),
    ).to.equal(2);
  });

  it('does not count the author’s own content inside the tag, and ends at six', async () => {
    expect(
      await level(
        html`<h1>A</h1>
          <x-here><h4>B</h4></x-here>`,
      ),
    ).to.equal(2);
    expect([below(6), below('none')]).to.deep.equal([6, 'none']);
  });
});

describe('The fallback', () => {
  const link = { name: 'Renovar', href: 'https://catalogo.test/t/A' };

  it('is written where the author wrote none, and follows the name', () => {
    const host = put(nothing);
    ensureFallback(host, link.name, link.href);
    ensureFallback(host, 'Renovar el DUI', link.href);
    expect(host.querySelectorAll('a')).to.have.length(1);
    expect(host.textContent).to.equal('Renovar el DUI');
  });

  it('is never written over the author’s words', () => {
    const host = put(html`<p>Mi propio texto</p>`);
    ensureFallback(host, link.name, link.href);
    expect(host.textContent).to.equal('Mi propio texto');
  });
});

describe('The announcer', () => {
  it('is one for the page, and silent until something is said', async () => {
    prepareAnnouncer();
    prepareAnnouncer();
    const said = await announcements();
    expect(document.querySelectorAll('[data-ventanilla-announcer]')).to.have.length(1);
    expect(await said.all()).to.deep.equal([]);
  });

  it('says the same thing once when it is told twice in a row', async () => {
    const said = await announcements();
    announce('Encontramos 3 trámites');
    announce('Encontramos 3 trámites');
    expect(await said.all()).to.deep.equal(['Encontramos 3 trámites']);
  });

  it('says two things one after the other, so that neither is lost', async () => {
    const said = await announcements();
    announce('Primero');
    announce('Segundo');
    await eventually(() => document.querySelector('[data-ventanilla-announcer]')!.textContent === 'Segundo');
    expect(await said.all()).to.deep.equal(['Primero', 'Segundo']);
  });

  it('moves into an open dialog, outside which everything is silent', async () => {
    const host = put(html`<dialog><p>Diálogo</p></dialog>`);
    const dialog = host.querySelector('dialog')!;
    dialog.showModal();
    prepareAnnouncer();
    expect(dialog.querySelector('[data-ventanilla-announcer]')).not.to.equal(null);
    dialog.close();
    prepareAnnouncer();
    expect(dialog.querySelector('[data-ventanilla-announcer]')).to.equal(null);
  });
});
