import { expect } from '@open-wc/testing';
import { adoptSnippets } from '../../src/loader/adopt-snippets.ts';
import { tags } from '../../src/loader/tags.ts';
import { describe, it } from '../support/mocha.ts';

const API = 'https://catalogo.example.gob';

/** What a CMS left of a snippet, on the page. */
function page(content: string): HTMLElement {
  return new DOMParser().parseFromString(`<main>${content}</main>`, 'text/html').querySelector('main')!;
}
function adopted(content: string): HTMLElement {
  const main = page(content);
  adoptSnippets(main, API, Object.keys(tags));
  return main;
}

describe('What survives a CMS', () => {
  it('becomes a card again when only the box with data attributes is left', () => {
    const main = adopted(
      '<div class="tramite-card" data-tramite="card" data-tramite-code="MRREE-0012" data-tramite-heading-level="4">' +
        '<p><a href="https://catalogo.example.gob/t/MRREE-0012">Renovar el pasaporte</a></p></div>',
    );
    const card = main.querySelector('tramite-card')!;
    expect(card.getAttribute('code')).to.equal('MRREE-0012');
    expect(card.getAttribute('heading-level')).to.equal('4');
    expect(card.parentElement!.className).to.equal('tramite-card');
    expect(card.querySelector('a')!.textContent).to.equal('Renovar el pasaporte');
  });

  it('leaves to be read what somebody wrote on after it, which in many editors is inside of the box', () => {
    const main = adopted(
      '<div data-tramite="card" data-tramite-code="A"><p><a href="#">A</a></p><p>Traiga <b>todo</b>.</p>' +
        '<div data-tramite="card" data-tramite-code="B"><p>B</p></div></div>',
    );
    const [first, second] = main.querySelectorAll('tramite-card');
    expect(first?.textContent).to.equal('A');
    expect(second?.textContent).to.equal('B');
    expect(main.querySelector('div > p')?.textContent).to.equal('Traiga todo.');
    expect(main.querySelector('tramite-card p b')).to.equal(null);
  });

  it('takes the short names of all elements, and their whole names', () => {
    const main = adopted(
      ['card', 'search', 'feedback', 'tracker', 'tramite-search']
        .map((kind) => `<div data-tramite="${kind}"></div>`)
        .join(''),
    );
    expect([...main.querySelectorAll('div > *')].map(({ localName }) => localName)).to.deep.equal([
      'tramite-card',
      'tramite-search',
      'feedback-buttons',
      'request-tracker',
      'tramite-search',
    ]);
  });

  it('becomes a card again when only the link with its fragment is left', () => {
    const main = adopted(
      '<p><a href="https://catalogo.example.gob/t/MRREE-0012#tramite-card">Renovar el pasaporte</a></p>',
    );
    const card = main.querySelector('p > tramite-card')!;
    expect(card.getAttribute('code')).to.equal('MRREE-0012');
    expect(card.textContent).to.equal('Renovar el pasaporte');
  });

  it('is adopted once, however often the page is looked through', () => {
    const main = page(
      '<div data-tramite="card" data-tramite-code="A"></div>' +
        '<p><a href="https://catalogo.example.gob/t/B#tramite-card">B</a></p>',
    );
    for (let turn = 0; turn < 3; turn += 1) adoptSnippets(main, API, Object.keys(tags));
    expect(main.querySelectorAll('tramite-card')).to.have.length(2);
  });

  it('is adopted also when it is itself what was added to the page', () => {
    const box = page('<div data-tramite="card" data-tramite-code="A"></div>').firstElementChild!;
    adoptSnippets(box, API, Object.keys(tags));
    expect(box.querySelector('tramite-card')).not.to.equal(null);
  });
});

describe('What is not ours', () => {
  it('stays as it is: other kinds, other sites, other fragments', () => {
    const content =
      '<div data-tramite="mapa" data-tramite-code="A">Mapa</div>' +
      '<div data-tramite="__proto__">Trampa</div>' +
      '<a href="https://otro.example.gob/t/A#tramite-card">Otro sitio</a>' +
      '<a href="https://catalogo.example.gob.malo.example/t/A#tramite-card">Parecido</a>' +
      '<a href="https://catalogo.example.gob/t/A#requisitos">Requisitos</a>' +
      '<a href="https://catalogo.example.gob/t/A">Enlace</a>' +
      '<a href="#">Arriba</a>';
    const main = adopted(content);
    expect(main.innerHTML).to.equal(page(content).innerHTML);
  });

  it('stays a link where its code cannot be read, and spoils nothing else', () => {
    const main = page(
      '<a href="https://catalogo.example.gob/t/%E0%A4%A#tramite-card">Roto</a>' +
        '<a href="https://catalogo.example.gob/t/B#tramite-card">B</a>',
    );
    adoptSnippets(main, API, Object.keys(tags));
    expect(main.textContent).to.equal('RotoB');
    expect(main.querySelector('tramite-card[code="B"]')).not.to.equal(null);
  });
});
