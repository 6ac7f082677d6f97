/** The wizard as a plain form: each state is an address, and no state loses what was chosen before. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { SiteUnreadable, type Unreadable } from '../../src/server/read-site.ts';
import { CMS_NAMES, ROLE_NAMES } from '../../src/snippets/cms.ts';
import { EMBEDDABLES, EMBEDDABLE_TAGS } from '../../src/snippets/embeddables.ts';
import { demoApp } from './demo-app.ts';

const HASH = `sha384-${'A'.repeat(64)}`;
const published = {
  version: '1.4.2',
  files: Object.fromEntries(EMBEDDABLE_TAGS.map((tag) => [`/1.4.2/${tag}.js`, HASH])),
  releases: [],
};
const LAST = '/asistente?code=RNPN-0002&cms=html&role=webmaster';
const { get } = await demoApp({ published });

interface Page {
  status: number;
  policy: string;
  html: string;
  /** All elements, in order. */
  elements: Html.Element[];
  textOf(id: string): string;
  value(element: Html.Element | undefined, name: string): string | undefined;
}

async function pageAt(path: string, from = get): Promise<Page> {
  const response = await from(path);
  const html = await response.text();
  const elements: Html.Element[] = [];
  const walk = (node: Html.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  const text = (node: Html.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  const value = (element: Html.Element | undefined, name: string) =>
    element?.attrs.find((attribute) => attribute.name === name)?.value;
  return {
    status: response.status,
    policy: response.headers.get('Content-Security-Policy') ?? '',
    html,
    elements,
    value,
    textOf(id) {
      const found = elements.find((element) => value(element, 'id') === id);
      assert.ok(found, `there is no #${id}`);
      return text(found);
    },
  };
}

describe('The steps', () => {
  test('begin with the trámite, which is found by its name or by its code', async () => {
    const byName = await pageAt('/asistente?q=renovar+dui');
    assert.match(byName.html, /<h1>¿Qué quiere poner en su sitio\?<\/h1>/);
    assert.match(byName.html, /href="\/asistente\?code=RNPN-0002"/);
    const byCode = await pageAt('/asistente?q=rnpn-0002');
    assert.match(byCode.html, /Un trámite<\/h2>/);
    assert.match(byCode.html, /href="\/asistente\?code=RNPN-0002"/);
    assert.match((await pageAt('/asistente?q=xqzwk')).html, /Ningún trámite con «xqzwk»/);
  });

  test('go on to the site, and to what is pasted', async () => {
    assert.match((await pageAt('/asistente?code=RNPN-0002')).html, /<h1>¿Cómo es su sitio\?<\/h1>/);
    assert.match((await pageAt('/asistente?element=tramite-search')).html, /<h1>¿Cómo es su sitio\?<\/h1>/);
    assert.match((await pageAt(LAST)).html, /<h1>Ponga «Renovar el DUI» en su sitio<\/h1>/);
  });

  test('a form carries what was chosen before, and what is asked for only once', async () => {
    const { elements, value } = await pageAt(`${LAST}&density=line&accent=%230b4f9e&words=en`);
    const names = elements
      .filter(({ tagName }) => /^(input|select)$/.test(tagName))
      .filter((field) => value(field, 'type') !== 'radio' || value(field, 'checked') !== undefined)
      .flatMap((field) => value(field, 'name') ?? []);
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
    for (const name of ['code', 'cms', 'role', 'density', 'accent', 'words', 'version'])
      assert.ok(names.includes(name), name);
  });

  test('a code that nobody has is asked for again in words, with the rest kept', async () => {
    const { html, elements, value } = await pageAt('/asistente?code=RNPN-9999&cms=joomla&role=author');
    assert.match(html, /No hay ningún trámite con el código «RNPN-9999»\. Búsquelo por su nombre\./);
    assert.match(html, /<title>Error: /);
    const kept = elements.filter((one) => value(one, 'type') === 'hidden').map((one) => value(one, 'value'));
    assert.deepEqual(kept, ['joomla', 'author']);
  });

  test('what is about the whole catalogue can be narrowed to one institution, and a trámite cannot', async () => {
    const all = '/asistente?element=service-report&cms=html&role=webmaster';
    const { elements, value } = await pageAt(`${all}&step=where`);
    const select = elements.find((one) => value(one, 'name') === 'institution');
    const codes = select?.childNodes.flatMap((one) => ('tagName' in one ? [value(one, 'value')] : [])) ?? [];
    assert.deepEqual([codes[0], codes.includes('RNPN')], ['', true]);
    assert.doesNotMatch((await pageAt(all)).textOf('body'), /institution/);

    const one = await pageAt(`${all}&institution=RNPN`);
    const rnpn = 'Registro Nacional de las Personas Naturales';
    assert.ok(one.html.includes(`<h1>Ponga «Rendición de cuentas: ${rnpn}» en su sitio</h1>`));
    assert.match(
      one.textOf('body'),
      /<service-report institution="RNPN"><a href="[^"]*\/rendicion\/RNPN">Rendición de cuentas: Registro/,
    );
    const again = await pageAt(`${all}&institution=RNPN&step=where`);
    const chosen = again.elements.find((option) => value(option, 'selected') !== undefined);
    assert.equal(value(chosen, 'value'), 'RNPN');
    assert.match(
      (await pageAt(`${all}&institution=RNPN`.replace('?', '/vista?'))).html,
      /institution="RNPN"/,
    );

    for (const tag of ['office-finder', 'tramite-search', 'tramite-directory'])
      assert.match(
        (await pageAt(`${all.replace('service-report', tag)}&institution=RNPN`)).textOf('body'),
        new RegExp(`<${tag} [^>]*institution="RNPN"`),
      );
    for (const query of [LAST, all.replace('service-report', 'request-tracker')]) {
      const where = await pageAt(`${query}&institution=RNPN&step=where`);
      assert.ok(!where.elements.some((field) => value(field, 'id') === 'institution'), query);
      assert.doesNotMatch((await pageAt(`${query}&institution=RNPN`)).textOf('body'), /institution/);
    }
  });

  test('an institution that nobody has is asked for again in words, with the rest kept', async () => {
    const address = '/asistente?element=service-report&cms=html&role=webmaster&institution=NADIE';
    const { html, elements, value } = await pageAt(address);
    assert.ok(elements.some((one) => value(one, 'id') === 'institution'));
    assert.ok(
      elements.some((one) => value(one, 'value') === 'webmaster' && value(one, 'checked') !== undefined),
    );
    assert.match(html, /<a href="#institution">No hay ninguna institución con el código «NADIE»/);
    assert.match(html, /<title>Error: /);
    assert.match((await pageAt(address.replace('?', '/vista?'))).html, /<title>Error: /);
  });

  test('whatever stands in the address is written as text', async () => {
    const attack = encodeURIComponent('"><img src=x onerror=alert(1)>');
    for (const name of [
      ...['q', 'code', 'element', 'institution', 'cms', 'accent', 'site', 'found', 'words', 'use', 'step'],
    ]) {
      const { status, elements } = await pageAt(`${LAST}&${name}=${attack}`);
      assert.equal(status, 200, name);
      assert.ok(!elements.some(({ tagName }) => tagName === 'img'), name);
    }
  });
});

describe('What is pasted', () => {
  test('is pinned with its hash unless the newest is asked for', async () => {
    const pinned = await pageAt(LAST);
    assert.equal(
      pinned.textOf('head'),
      `<script src="http://catalogo.test/1.4.2/tramite-card.js" integrity="${HASH}" crossorigin="anonymous" defer="defer"></script>`,
    );
    assert.match(pinned.textOf('csp'), /^script-src http:\/\/catalogo\.test\/1\.4\.2\/;/);
    const newest = await pageAt(`${LAST}&version=latest`);
    assert.match(newest.textOf('head'), /\/v1\/ventanilla\.js"><\/script>$/);
  });

  test('names the public address of the server, and is kept by caches only then', async () => {
    assert.equal((await get(LAST)).headers.get('Cache-Control'), 'no-store');
    const app = await demoApp({ published, publicUrl: 'https://catalogo.example.gob' });
    assert.match(
      (await pageAt(LAST, app.get)).textOf('head'),
      /src="https:\/\/catalogo\.example\.gob\/1\.4\.2\//,
    );
    assert.match((await app.get(LAST)).headers.get('Cache-Control') ?? '', /max-age/);
  });

  test('without built files it is the newest, because there is no hash to hold it to', async () => {
    const app = await demoApp();
    assert.match((await pageAt(LAST, app.get)).textOf('head'), /\/v1\/ventanilla\.js/);
  });

  for (const tag of EMBEDDABLE_TAGS)
    test(`<${tag}>: every system and role has its content in the step that says to paste it, and a preview`, async () => {
      const code = EMBEDDABLES[tag].needs === 'code' ? '&code=RNPN-0002' : '';
      for (const cms of CMS_NAMES)
        for (const role of ROLE_NAMES)
          for (const script of ['no', 'yes']) {
            const query = `?element=${tag}${code}&cms=${cms}&role=${role}&script=${script}&accent=c2410c`;
            const { status, elements, value, textOf } = await pageAt(`/asistente${query}`);
            assert.equal(status, 200, query);
            assert.ok(textOf('body').includes('http://catalogo.test/'), query);
            const steps = elements.filter(
              (one) =>
                one.tagName === 'li' &&
                one.parentNode &&
                value(one.parentNode as Html.Element, 'class') === 'steps',
            );
            const holding = steps.findIndex((step) =>
              JSON.stringify(step, withoutParents).includes('"body"'),
            );
            assert.equal(holding, steps.length - 2, query);
            assert.match(
              textOf('message'),
              /Para verlo, copiarlo o cambiarlo:\nhttp:\/\/catalogo\.test\/asistente\?/,
            );
            const preview = await pageAt(`/asistente/vista${query}`);
            assert.match(preview.html, /<title>Vista previa/, query);
            assert.match(preview.policy, /^default-src 'none'; style-src 'sha256-/);
          }
    });
});

describe('The preview', () => {
  test('holds what is pasted, letter by letter, under the very lines that are proposed', async () => {
    const page = await pageAt(`${LAST}&density=line`);
    const preview = await pageAt(`/asistente/vista${new URL(LAST, 'http://x').search}&density=line`);
    assert.ok(preview.html.includes(page.textOf('head')));
    assert.ok(preview.html.includes(page.textOf('body')));
    for (const line of page.textOf('csp').split('\n')) assert.ok(preview.policy.includes(line), line);
    assert.doesNotMatch(preview.policy, /unsafe|\*/);
  });

  test('of something incomplete is the step that is missing', async () => {
    assert.match((await pageAt('/asistente/vista?code=RNPN-0002')).html, /¿Cómo es su sitio\?/);
    assert.match((await pageAt('/asistente/vista?code=NADA-1&cms=html&role=author')).html, /código «NADA-1»/);
  });
});

describe('Colours', () => {
  test('are judged in words and figures', async () => {
    const { html } = await pageAt(`${LAST}&accent=0b4f9e`);
    assert.match(html, /Sobre fondo blanco: <strong>7,9 a 1<\/strong>,\s+se lee muy bien\./);
    assert.match(html, /Sobre fondo oscuro: <strong>2,2 a 1<\/strong>,\s+no se lee bien\./);
    // 4.48:1, which is not 4.5.
    assert.match(
      (await pageAt(`${LAST}&accent=777`)).html,
      /4,4 a 1<\/strong>,\s+se lee solo en letra grande/,
    );
  });

  test('that are none are said to be none, and everything else stays', async () => {
    const { html, elements, value, textOf } = await pageAt(`${LAST}&accent=azul&density=line`);
    assert.match(html, /«azul» no es un color\. Escríbalo en la forma #0b4f9e\./);
    assert.equal(
      value(
        elements.find((one) => value(one, 'id') === 'accent'),
        'value',
      ),
      'azul',
    );
    assert.match(textOf('body'), /density="line"/);
  });

  test('come from an address: on to a page that holds them and reads no site again', async () => {
    const asked: string[] = [];
    const app = await demoApp({
      published,
      async readSite(address) {
        asked.push(address);
        return { html: '<meta name="theme-color" content="#1a7f37">', css: ['a{color:#00457c}'] };
      },
    });
    const moved = await app.get(`${LAST}&site=ejemplo.gob.sv&read=1&density=line`);
    assert.equal(moved.status, 303);
    const location = moved.headers.get('Location') ?? '';
    assert.ok(location.endsWith('#look'));
    const { html, textOf } = await pageAt(location.replace('#look', ''), app.get);
    assert.deepEqual(asked, ['ejemplo.gob.sv']);
    assert.equal(textOf('css').split('\n')[0], ':root { --tramite-accent: #1a7f37; }');
    assert.match(html, /value="#00457c"\s+aria-pressed="false"/);
    assert.match(textOf('body'), /density="line"/);
    const other = await pageAt(`${location.replace('#look', '')}&use=%2300457c`, app.get);
    assert.equal(other.textOf('css').split('\n')[0], ':root { --tramite-accent: #00457c; }');
  });

  for (const [reason, words] of [
    ['address', 'no es la dirección de un sitio'],
    ['private', 'no está en la red pública'],
    ['silent', 'no respondió'],
    ['refused', 'no entregó la página'],
    ['other', 'no es una página que se pueda leer'],
    ['busy', 'no se pudo leer todavía'],
  ] as [Unreadable, string][])
    test(`of a site that cannot be read (${reason}): words, and nothing is lost`, async () => {
      const app = await demoApp({
        published,
        readSite: async () => Promise.reject(new SiteUnreadable(reason)),
      });
      const { status, html, elements, value, textOf } = await pageAt(
        `${LAST}&site=ejemplo.gob.sv&read=1&accent=c2410c`,
        app.get,
      );
      assert.equal(status, 200);
      assert.ok(html.includes(`«ejemplo.gob.sv» ${words}`));
      assert.equal(
        value(
          elements.find((one) => value(one, 'id') === 'site'),
          'value',
        ),
        'ejemplo.gob.sv',
      );
      assert.equal(textOf('css').split('\n')[0], ':root { --tramite-accent: #c2410c; }');
    });

  test('of a grey site are none', async () => {
    const app = await demoApp({ published, readSite: async () => ({ html: '<p>', css: ['p{color:#333}'] }) });
    assert.match(
      (await pageAt(`${LAST}&site=gris.gob.sv&read=1`, app.get)).html,
      /no encontramos colores, solo grises/,
    );
  });
});

test('the fiche leads to the wizard', async () => {
  assert.match(
    (await pageAt('/t/RNPN-0002')).html,
    /<a href="\/asistente\?code=RNPN-0002">Ponga este trámite en su sitio<\/a>/,
  );
});

const withoutParents = (key: string, value: unknown): unknown => (key === 'parentNode' ? undefined : value);
