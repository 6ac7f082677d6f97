import { expect, fixture, html } from '@open-wc/testing';
import type { RichTree } from '../../src/contract/richtext.ts';
import { renderRich } from '../../src/richtext/render.ts';

/** Globals of the runner in the page. */
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => Promise<void>): void;

/** The drawn tree without Lit's comments and the white space of its templates. */
async function drawn(tree: RichTree, level = 3): Promise<string> {
  const host = await fixture<HTMLElement>(html`<div>${renderRich(tree, { level })}</div>`);
  return host.innerHTML.replace(/<!--.*?-->/gs, '').replace(/>\s+|\s+</g, (space) => space.trim());
}

describe('The tree on a page', () => {
  it('is drawn as paragraphs, lists, tables and links', async () => {
    const tree: RichTree = [
      { t: 'p', c: ['Lleve ', { t: 'strong', c: ['su DUI'] }, { t: 'br' }, { t: 'em', c: ['vigente'] }] },
      { t: 'ol', start: 3, c: [{ t: 'li', c: ['Pague', { t: 'ul', c: [{ t: 'li', c: ['hoy'] }] }] }] },
      {
        t: 'table',
        c: [
          {
            t: 'tr',
            c: [
              { t: 'th', c: ['Clase'] },
              { t: 'td', c: ['$5'] },
            ],
          },
        ],
      },
      { t: 'p', c: [{ t: 'a', href: 'https://a.gob.sv/', c: ['sitio'] }] },
    ];
    expect(await drawn(tree)).to.equal(
      '<p>Lleve<strong>su DUI</strong><br><em>vigente</em></p>' +
        '<ol start="3"><li>Pague<ul><li>hoy</li></ul></li></ol>' +
        '<table><tbody><tr><th>Clase</th><td>$5</td></tr></tbody></table>' +
        '<p><a rel="noopener noreferrer" href="https://a.gob.sv/">sitio</a></p>',
    );
  });

  it('puts its headings below those of the host, and never under h6', async () => {
    const tree: RichTree = [
      { t: 'h3', c: ['a'] },
      { t: 'h4', c: ['b'] },
    ];
    expect(await drawn(tree, 2)).to.equal('<h2>a</h2><h3>b</h3>');
    expect(await drawn(tree, 5)).to.equal('<h5>a</h5><h6>b</h6>');
    expect(await drawn(tree, 6)).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('shows markup in a text as text, and never follows an address that may not be a link', async () => {
    const tree: RichTree = [
      { t: 'p', c: ['<img src=x onerror=alert(1)>', { t: 'a', href: 'javascript:alert(1)', c: ['x'] }] },
    ];
    const shown = await drawn(tree);
    expect(shown).to.equal('<p>&lt;img src=x onerror=alert(1)&gt;x</p>');
  });

  it('shows the text of a node that a newer server sends, and passes over one without any', async () => {
    const tree = [
      { t: 'p', c: [{ t: 'mark', c: ['nuevo'] }] },
      { t: 'video', src: 'x' },
      { t: 'aside', c: [{ t: 'p', c: ['aparte'] }] },
    ] as unknown as RichTree;
    expect(await drawn(tree)).to.equal('<p>nuevo</p><p>aparte</p>');
  });

  it('shows the text of a tree that is nested without end', async () => {
    let tree: RichTree = [{ t: 'p', c: ['fondo'] }];
    for (let depth = 0; depth < 10_000; depth += 1) tree = [{ t: 'ul', c: [{ t: 'li', c: tree }] }];
    expect(await drawn(tree)).to.contain('fondo');
  });
});
