/**
 * Every text of the catalogue is given a mark of the language it is in, `‹en›`, so that whatever is drawn can be asked:
 * does this text stand in an element of that language? A screen reader changes its voice by nothing else.
 */
import { expect } from '@open-wc/testing';
import { tramiteContent } from '../../src/contract/tramite.ts';
import { addFullFiche } from '../support/full-fiche.ts';
import { BASE_URL, createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { afterEach, describe, it } from '../support/mocha.ts';
import { inside, mount, shows, textOf, unmount } from '../support/mount.ts';

const CODES = ['FICHA', 'COMPLETO', 'NAHUAT', 'SUSPENDIDO', 'VIEJO', 'RANGO', 'ONCE'];
const MARK = /‹([\w-]+)›/g;

/** Marks texts by language (`{ es, en }`) and rich ones, at any depth. */
function marked<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => marked(item)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const isText = 'es' in value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    isText ? markEach(inner, key) : marked<unknown>(inner),
  ]);
  return Object.fromEntries(entries) as Value;
}

function markEach(value: unknown, lang: string): unknown {
  if (typeof value === 'string') return value === '' ? '' : `‹${lang}›${value}`;
  if (Array.isArray(value)) return value.map((item: unknown) => markEach(item, lang));
  if (value === null || typeof value !== 'object') return value;
  const node = value as { c?: unknown };
  return 'c' in node ? { ...node, c: markEach(node.c, lang) } : node;
}

async function markedCatalogue(): Promise<TestCatalogue> {
  const catalogue = await createTestCatalogue();
  await addFullFiche(catalogue);
  const { tramites, institutions, offices } = await catalogue.store.snapshot();
  await catalogue.store.changeCatalogue({
    tramites: [...tramites.values()]
      // A repealed one may not change its name, and its page is another.
      .filter(({ status }) => status !== 'repealed')
      .map((content) => marked(tramiteContent.parse(content))),
    institutions: marked(institutions),
    offices: marked(offices),
  });
  return catalogue;
}

interface Faults {
  faults: string[];
  /** How many marked texts were looked at, by language. */
  seen: Record<string, number>;
}

/** Texts whose mark is not the language that they stand in, and interface words that stand in another one. */
function languageFaults(root: ParentNode & Node, around: string): Faults {
  const faults: string[] = [];
  const seen: Record<string, number> = {};
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text || /^(style|script)$/.test(node.parentElement?.localName ?? '')) continue;
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? around;
    const marks = [...text.matchAll(MARK)].map(([, mark = '']) => mark);
    for (const mark of marks) {
      seen[mark] = (seen[mark] ?? 0) + 1;
      if (mark !== lang) faults.push(`«${text}» stands in ${lang}`);
    }
  }
  return { faults, seen };
}

describe('The language of every part', () => {
  afterEach(() => unmount());

  for (const lang of ['es', 'en', 'ppl']) {
    // We have no words in Náhuat: the interface is Spanish, and says so.
    const words = lang === 'ppl' ? 'es' : lang;
    for (const density of ['line', 'card', 'summary']) {
      it(`is marked on the card ${density} of a page in ${lang}`, async () => {
        await import('../../src/elements/tramite-card/tramite-card.define.ts');
        await import('../../src/elements/catalogue-provider/catalogue-provider.define.ts');
        for (const code of CODES) {
          const catalogue = await markedCatalogue();
          const attributes = { code, density, lang };
          const { element } = mount('tramite-card', { attributes, catalogue, lang: words });
          await shows(element, 'loaded');
          const { faults, seen } = languageFaults(element.shadowRoot!, words);
          expect(faults, code).to.deep.equal([]);
          expect(Object.keys(seen), code).not.to.deep.equal([]);
          if (code === 'FICHA') expect(seen[lang]).to.be.greaterThan(0);
        }
      });
    }

    it(`is marked on the whole fiche of a page in ${lang}`, async () => {
      await import('../../src/elements/tramite-detail/tramite-detail.define.ts');
      const catalogue = await markedCatalogue();
      for (const code of CODES) {
        const { element } = mount('tramite-detail', { attributes: { code, lang }, catalogue, lang: words });
        await shows(element, 'loaded');
        if (code === 'FICHA') inside(element, '.disclosure').click();
        await element.updateComplete;
        const { faults, seen } = languageFaults(element.shadowRoot!, words);
        expect(faults, code).to.deep.equal([]);
        expect(seen[code === 'FICHA' ? lang : 'es'], textOf(element)).to.be.greaterThan(0);
      }
    });

    it(`is marked in the plain list of everything and in plain results in ${lang}`, async () => {
      const { app } = await markedCatalogue();
      for (const path of ['/t/?', '/buscar?q=documento&', '/buscar?q=constancia&']) {
        const response = await app.fetch(new Request(`${BASE_URL}${path}lang=${lang}`));
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const { faults, seen } = languageFaults(page.querySelector('main')!, words);
        expect(faults, path).to.deep.equal([]);
        expect(Object.keys(seen), path).not.to.deep.equal([]);
      }
    });

    it(`is marked on the plain page of a fiche in ${lang}`, async () => {
      const { app } = await markedCatalogue();
      for (const code of CODES) {
        const response = await app.fetch(new Request(`${BASE_URL}/t/${code}?lang=${lang}`));
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        expect(page.documentElement.lang).to.equal(words);
        const { faults, seen } = languageFaults(page.body, words);
        expect(faults, code).to.deep.equal([]);
        expect(seen.es, code).to.be.greaterThan(0);
      }
    });
  }
});
