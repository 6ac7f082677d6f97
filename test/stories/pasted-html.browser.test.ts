import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { inPage, authorsLink, pageArgs } from '../../stories/support/in-page.ts';
import { pastedHtml } from '../../stories/support/pasted-html.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { describe, it } from '../support/mocha.ts';

/** A story as Storybook hands it over: drawn by Lit, with its comments. */
async function drawn(content: TemplateResult, lang = ''): Promise<string> {
  const box = document.createElement('div');
  render(inPage(content, { ...pageArgs, lang }, await createTestCatalogue()), box);
  return box.innerHTML;
}

describe('The HTML that a story gives to copy', () => {
  const card = (code: string) =>
    html`<tramite-card code=${code}>${authorsLink('Renovar el documento', `/t/${code}`)}</tramite-card>`;

  it('is the element and its link, to the address that stands for the catalogue', async () => {
    expect(pastedHtml(await drawn(card('COMPLETO')), 'tramite-card')).to.equal(
      '<tramite-card code="COMPLETO"><a href="https://catalogo.example.gob/t/COMPLETO">Renovar el documento</a></tramite-card>',
    );
  });

  it('says the language that the story says around it', async () => {
    expect(pastedHtml(await drawn(card('COMPLETO'), 'en'), 'tramite-card')).to.match(
      /^<tramite-card code="COMPLETO" lang="en">/,
    );
  });

  it('takes the address of its page again, which stories leave alone', async () => {
    const search = html`<tramite-search url-key="none">${authorsLink('Buscar', '/buscar')}</tramite-search>`;
    expect(pastedHtml(await drawn(search), 'tramite-search')).to.equal(
      '<tramite-search><a href="https://catalogo.example.gob/buscar">Buscar</a></tramite-search>',
    );
  });

  it('of a provider is the outermost one with what it contains, and says where the catalogue is', async () => {
    const inner = html`${card('A')}<catalogue-provider lang="en">${card('B')}</catalogue-provider>`;
    const copied = pastedHtml(await drawn(inner), 'catalogue-provider');
    expect(copied).to.match(/^<catalogue-provider api="https:\/\/catalogo\.example\.gob">/);
    expect(copied.match(/<tramite-card/g)).to.have.length(2);
    expect(copied.match(/ api=/g)).to.have.length(1);
    expect(copied).not.to.contain('<!--');
  });

  it('is left as it is when the element is not in the story', () => {
    expect(pastedHtml('<p>nada</p>', 'tramite-card')).to.equal('<p>nada</p>');
  });
});
