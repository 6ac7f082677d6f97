/** «Antes de ir» at the catalogue's own address, before any script runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { demoApp } from './demo-app.ts';

test('the list of every trámite names its papers and its offices without a script', async () => {
  const { get, store } = await demoApp();
  const { tramites, offices } = await store.catalogue();
  for (const { code, status, variants } of tramites.filter((one) => one.status !== 'repealed')) {
    const response = await get(`/t/${code}/antes-de-ir`);
    assert.equal(response.status, 200, `${code} ${status}`);
    const page = (await response.text()).replace(/&#39;/g, "'").replace(/&quot;/g, '"');
    for (const { requirements, offices: places } of variants) {
      for (const { name } of requirements) assert.ok(page.includes(name.es), `${code}: ${name.es}`);
      for (const { office } of places) {
        const { address } = offices.find((one) => one.code === office) ?? {};
        assert.ok(address && page.includes(address.es), `${code}: ${office}`);
      }
    }
    assert.ok(page.includes(`<a href="/t/${code}">`), `${code}: the way to the fiche`);
  }
});

test('only this page runs scripts, its own and no others; what it may do besides is to ask its own origin', async () => {
  const { get } = await demoApp();
  const list = await get('/t/RNPN-0002/antes-de-ir');
  const policy = list.headers.get('Content-Security-Policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self'; connect-src 'self'; worker-src 'self'$/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  const page = await list.text();
  assert.deepEqual(
    [...page.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, attributes, inline]) => [
      attributes?.trim(),
      inline,
    ]),
    [
      ['src="/v1/ventanilla.js" defer', ''],
      ['src="/antes-de-ir.js" defer', ''],
    ],
  );
  const fiche = await get('/t/RNPN-0002');
  assert.doesNotMatch(fiche.headers.get('Content-Security-Policy') ?? '', /script-src|connect-src/);
  assert.doesNotMatch(await fiche.text(), /<script src/);
});

test('the page speaks English when it is asked to, and leads to the Spanish one', async () => {
  const { get } = await demoApp();
  const page = await (await get('/t/RNPN-0002/antes-de-ir?lang=en')).text();
  assert.match(page, /<h1>Before you go: Renew/);
  assert.ok(page.includes('/t/RNPN-0002/antes-de-ir?lang=es'));
});

test('a trámite that is not there has no list', async () => {
  const { get } = await demoApp();
  assert.equal((await get('/t/NO-EXISTE/antes-de-ir')).status, 404);
});

for (const path of ['/antes-de-ir.js', '/antes-de-ir.sw.js']) {
  test(`${path} is a script that parses, and is asked for again within minutes`, async () => {
    const { get } = await demoApp();
    const answer = await get(path);
    assert.equal(answer.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.match(answer.headers.get('Cache-Control') ?? '', /max-age=300\b/);
    assert.ok(new Script(await answer.text()) instanceof Script);
  });
}

test('the fiche leads to its list', async () => {
  const { get } = await demoApp();
  assert.ok((await (await get('/t/RNPN-0002')).text()).includes('href="/t/RNPN-0002/antes-de-ir"'));
  assert.ok(
    (await (await get('/t/RNPN-0002?lang=en')).text()).includes('href="/t/RNPN-0002/antes-de-ir?lang=en"'),
  );
});
