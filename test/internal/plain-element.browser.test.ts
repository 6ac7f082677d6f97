import { expect } from '@open-wc/testing';
import { adoptStyles, css } from '../../src/internal/css.ts';
import { register } from '../../src/internal/register.ts';
import { el } from '../../src/internal/el.ts';
import { morph } from '../../src/internal/morph.ts';
import { PlainElement } from '../../src/internal/plain-element.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { eventually } from '../support/mount.ts';

let box: HTMLElement | undefined;
afterEach(() => box?.remove());

function put(...content: HTMLElement[]): HTMLElement {
  box = document.createElement('div');
  box.append(...content);
  document.body.append(box);
  return box;
}

/** Writes its words and counts how often. */
class WordsElement extends PlainElement {
  static override readonly attributes = { words: 'none', 'more-words': undefined, lang: undefined };
  declare words: string;
  declare moreWords?: string;
  started = 0;
  drawn = 0;

  protected override start(): void {
    this.started += 1;
  }

  protected override draw(): HTMLElement {
    this.drawn += 1;
    return el('p', {}, this.words, this.moreWords);
  }
}
register('palabras-llanas', WordsElement);

declare global {
  interface HTMLElementTagNameMap {
    'palabras-llanas': WordsElement;
    'palabras-tardias': WordsElement;
  }
}

function words(attributes: Record<string, string> = {}): WordsElement {
  const element = document.createElement('palabras-llanas');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const shown = (element: WordsElement) => element.shadowRoot?.textContent;

describe('A plain element', () => {
  it('draws once for all that changes in one turn, and not before it is in the page', async () => {
    const element = words({ words: 'uno' });
    await element.updateComplete;
    expect(element.drawn).to.equal(0);
    put(element);
    element.words = 'dos';
    element.setAttribute('more-words', ' y tres');
    await element.updateComplete;
    expect(shown(element)).to.equal('dos y tres');
    expect([element.started, element.drawn]).to.deep.equal([1, 1]);
  });

  it('has its attributes as properties, with what they are where there is none', () => {
    const element = words();
    expect([element.words, element.moreWords]).to.deep.equal(['none', undefined]);
    element.moreWords = 'x';
    expect(element.getAttribute('more-words')).to.equal('x');
    element.moreWords = undefined;
    expect(element.hasAttribute('more-words')).to.equal(false);
  });

  it('takes over what a script set before its code had come', async () => {
    const element = document.createElement('palabras-tardias');
    element.moreWords = ' antes';
    put(element);
    class LateElement extends WordsElement {}
    register('palabras-tardias', LateElement);
    await element.updateComplete;
    expect(shown(element)).to.equal('none antes');
    element.moreWords = ' después';
    await element.updateComplete;
    expect(shown(element)).to.equal('none después');
  });

  it('draws no more while it is out of the page, and what is new when it comes back', async () => {
    const element = words({ words: 'uno' });
    const page = put(element);
    await element.updateComplete;
    element.remove();
    element.words = 'dos';
    await element.updateComplete;
    expect(element.drawn).to.equal(1);
    page.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal('dos');
  });

  it('lets nobody wait for ever when it cannot be drawn', async () => {
    class BrokenElement extends WordsElement {
      protected override draw(): HTMLElement {
        throw new Error('rota');
      }
    }
    register('palabras-rotas', BrokenElement);
    const element = document.createElement('palabras-rotas') as unknown as PlainElement;
    put(element);
    await element.updateComplete;
    expect(element.getAttribute('data-state')).to.equal('broken');
  });

  it('is drawn before the browser paints, unless there are more than fill a screen: then by screenfuls', async () => {
    const few = Array.from({ length: 20 }, () => words());
    put(...few);
    await Promise.resolve();
    await Promise.resolve();
    expect(few.every(({ drawn }) => drawn === 1)).to.equal(true);
    box?.remove();
    const many = Array.from({ length: 120 }, () => words());
    const drawn = () => many.filter((element) => element.drawn > 0).length;
    put(...many);
    await Promise.resolve();
    await Promise.resolve();
    expect(drawn()).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn()).to.equal(20);
    await eventually(() => many.every(({ drawn }) => drawn === 1));
    const isLate = ({ shadowRoot }: WordsElement) => shadowRoot!.adoptedStyleSheets.length > 0;
    expect(many.map(isLate).indexOf(true)).to.equal(20);
    expect(many.slice(20).every(isLate)).to.equal(true);
    expect(getComputedStyle(many[119]!).contentVisibility).to.equal('auto');
  });
});

describe('What is drawn anew', () => {
  it('keeps every node that stays the same, and the focus in it', () => {
    const old = el('div', { class: 'a' }, el('a', { href: '#x' }, 'Uno'), el('p', {}, 'Dos'));
    put(old);
    const link = old.querySelector('a')!;
    link.focus();
    const same = morph(
      old,
      el('div', { lang: 'es' }, el('a', { href: '#y' }, 'Tres'), el('h2', {}, 'Dos'), 'y más'),
    );
    expect(same).to.equal(old);
    expect(old.outerHTML).to.equal('<div lang="es"><a href="#y">Tres</a><h2>Dos</h2>y más</div>');
    expect(document.activeElement).to.equal(link);
  });

  it('does what the new one does when it is clicked, and no more than that', () => {
    const heard: string[] = [];
    const old = el('button', { click: () => heard.push('old') }, 'A');
    put(old);
    morph(old, el('button', { click: () => heard.push('new') }, 'A'));
    old.click();
    morph(old, el('button', {}, 'A'));
    old.click();
    expect(heard).to.deep.equal(['new']);
  });
});

describe('Style sheets of what stands before Lit', () => {
  const red = css`
    p {
      color: rgb(255, 0, 0);
    }
  `;

  it('are one sheet for all', () => {
    const [one, other] = [el('div'), el('div')].map((host) => host.attachShadow({ mode: 'open' }));
    adoptStyles(one!, [red]);
    adoptStyles(other!, [red]);
    expect(one!.adoptedStyleSheets[0]).to.equal(other!.adoptedStyleSheets[0]);
  });

  it('are written in front of what is shown where the browser has no such sheets', () => {
    // As a tree of Safari 16.3: the member is not there.
    const root = document.createDocumentFragment();
    root.append(el('p', {}, 'Rojo'));
    adoptStyles(root as unknown as ShadowRoot, [red, css``]);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['style', 'style', 'p']);
    expect(root.querySelector('style')?.textContent).to.contain('255');
  });
});
