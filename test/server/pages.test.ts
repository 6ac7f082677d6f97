import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTION_ANCHORS } from '../../src/contract/search.ts';
import { PROBLEMS } from '../../src/server/problems.ts';
import { demoApp, newKey } from './demo-app.ts';
import { someTramite } from './store-conformance.ts';

/** What a person reads: without tags, entities resolved. */
function visible(page: string): string {
  return page
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

const said = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the fiche of every trámite says its name, requirements, steps, norms and offices, and that data are for demonstration', async () => {
  const { get, store } = await demoApp();
  const { tramites, offices } = await store.catalogue();
  for (const tramite of tramites) {
    const response = await get(`/t/${tramite.code}`);
    assert.equal(response.status, 200, tramite.code);
    const words = visible(await response.text());
    const expected = [tramite.name, tramite.summary, ...tramite.legalBasis.map(({ name }) => name)];
    for (const variant of tramite.variants) {
      for (const requirement of variant.requirements) {
        expected.push(requirement.name);
        if (requirement.condition) expected.push(requirement.condition.text);
      }
      expected.push(...variant.steps.map(({ title }) => title));
      for (const { office: code } of variant.offices) {
        const office = offices.find((one) => one.code === code);
        if (office) expected.push(office.name, office.address);
      }
    }
    expected.push(...tramite.faq.map(({ q }) => q), ...tramite.appeals.map(({ text }) => text));
    for (const { es } of expected) assert.ok(words.includes(said(es)), `${tramite.code}: ${es}`);
    assert.ok(words.includes('Datos de demostración, no oficiales.'));
  }
});

test('a fiche carries its data for machines once, and no script that runs', async () => {
  const { get } = await demoApp();
  const page = await (await get('/t/DGME-0002')).text();
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  assert.equal(scripts.length, 1);
  assert.equal(page.match(/<script/g)?.length, 1);
  const data = JSON.parse(scripts[0]?.[1] ?? '') as Record<string, unknown>;
  assert.equal(data['@type'], 'GovernmentService');
  assert.equal(data.name, 'Renovar el pasaporte');
});

test('markup in the catalogue is shown as text, in the page and in its data', async () => {
  const { get, store } = await demoApp();
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>&"\'';
  const tramite = someTramite('MAL-1', evil);
  tramite.alerts = [{ text: { es: evil } }];
  tramite.variants[0]?.channels.push({ kind: 'phone', phone: evil });
  await store.changeCatalogue({ tramites: [tramite] });
  const page = await (await get('/t/MAL-1')).text();
  assert.equal(page.match(/<script/g)?.length, 1);
  assert.ok(!page.includes('<img'));
  assert.ok(visible(page).includes('<img src=x onerror=alert(1)>'));
  const search = await (await get(`/buscar?q=${encodeURIComponent(evil)}`)).text();
  assert.ok(!search.includes('<img') && !search.includes('<script'));
});

test('pages allow their own style sheet and nothing else', async () => {
  const { get } = await demoApp();
  for (const path of ['/t/RNPN-0001', '/t/', '/buscar', '/docs', '/t/NADA']) {
    const response = await get(path, { Accept: 'text/html' });
    const page = await response.text();
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = Buffer.from(digest).toString('base64');
    assert.match(policy, /^default-src 'none';/);
    assert.ok(policy.includes(`style-src 'sha256-${hash}'`), path);
    assert.ok(!page.includes(' style="') && !/ on\w+="/.test(page), path);
  }
});

test('a page has one main heading, a way to skip to it, and its language', async () => {
  const { get } = await demoApp();
  for (const [path, lang] of [
    ['/t/RNPN-0001', 'es'],
    ['/t/RNPN-0001?lang=en', 'en'],
    ['/t/', 'es'],
    ['/buscar?q=dui', 'es'],
    ['/docs', 'es'],
  ] as const) {
    const page = await (await get(path)).text();
    assert.ok(page.includes(`<html lang="${lang}">`), path);
    assert.equal(page.match(/<h1/g)?.length, 1, path);
    assert.ok(page.includes('href="#contenido"') && page.includes('id="contenido"'), path);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `${path}: h${String(before)} is followed by h${String(level)}`);
      return level;
    }, 0);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, path);
  }
});

test('a link to a trámite that is gone leads to a page with a search', async () => {
  const { get } = await demoApp();
  const response = await get('/t/NADA');
  assert.equal(response.status, 404);
  const page = await response.text();
  assert.ok(page.includes('action="/buscar"') && page.includes('href="/t/"'));
});

test('the search page works without scripts and leads to fiches', async () => {
  const { get } = await demoApp();
  const page = await (await get('/buscar?q=pasaporte')).text();
  assert.match(page, /<a href="\/t\/DGME-\d+">/);
  assert.ok(page.includes('value="pasaporte"'));
  const none = visible(await (await get('/buscar?q=xyzzyqwert')).text());
  assert.ok(none.includes('No encontramos trámites para «xyzzyqwert»'));
});

test('the list of all trámites names every one', async () => {
  const { get, store } = await demoApp();
  const page = await (await get('/t/')).text();
  for (const { code } of (await store.catalogue()).tramites)
    assert.ok(page.includes(`href="/t/${code}"`), code);
});

test('every kind of problem has a page that explains it', async () => {
  const { get } = await demoApp();
  for (const [slug, { title }] of Object.entries(PROBLEMS)) {
    const response = await get(`/problemas/${slug}`);
    assert.equal(response.status, 200);
    assert.ok(visible(await response.text()).includes(title));
  }
  assert.equal((await get('/problemas/constructor')).status, 404);
});

test('a citizen without scripts reports what was different, and sending twice counts once', async () => {
  const { app, get, store } = await demoApp();
  const form = await (await get('/t/RNPN-0001/comentario')).text();
  const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const send = (fields: Record<string, string>) =>
    app.fetch(
      new Request('http://catalogo.test/t/RNPN-0001/comentario', {
        method: 'POST',
        body: new URLSearchParams({ key, ...fields }),
      }),
    );
  const wrong = await send({ problem: '', detail: 'Mi comentario' });
  assert.equal(wrong.status, 400);
  const again = await wrong.text();
  assert.ok(again.includes('Elija qué parte no es así.') && again.includes('Elija qué pasó.'));
  assert.ok(again.includes('Mi comentario</textarea>') && again.includes(`value="${key}"`));
  const report = { part: 'time', problem: 'time', version: '1', detail: 'Tardó un mes. Soy 01234567-8' };
  const trapped = await send({ ...report, sitio_web: 'https://spam.example' });
  assert.equal(trapped.status, 400);
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.worksDifferently, 0);
  const answers = [await send(report), await send(report)];
  const folios = await Promise.all(
    answers.map(async (answer) => /RNPN-26-\w{8}-\w/.exec(await answer.text())?.[0]),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201],
  );
  assert.ok(folios[0] !== undefined && folios[0] === folios[1]);
  const kept = await store.feedback(folios[0]);
  assert.equal(kept?.detail, 'Tardó un mes. Soy [DUI]');
  assert.equal(kept.field, '/variants/0/usualTime');
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.worksDifferently, 1);
});

test('a citizen without scripts says what was asked for and is not in the fiche', async () => {
  const { app, get, store } = await demoApp();
  const fiche = await (await get('/t/RNPN-0001')).text();
  const [, link = ''] = /<a\s+href="([^"]+)"\s*>Me pidieron algo que no está aquí</.exec(fiche) ?? [];
  const form = await (await get(link.replace(/#.*/, ''))).text();
  const hidden = [...form.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g)].slice(0, 3);
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  assert.equal(fields['kind'], 'unlisted_requirement');
  assert.match(form, /value="requirement"\s+required\s+checked/);
  assert.match(form, /value="other_requirements"\s+required\s+checked/);
  const send = (asked: string) =>
    app.fetch(
      new Request('http://catalogo.test/t/RNPN-0001/comentario', {
        method: 'POST',
        body: new URLSearchParams({ ...fields, part: 'requirement', problem: 'other_requirements', asked }),
      }),
    );
  const empty = await send('');
  assert.equal(empty.status, 400);
  const again = await empty.text();
  assert.match(again, /<a href="#pedido">Escriba qué le pidieron que no está en la ficha\.<\/a>/);
  assert.match(again, /name="kind" value="unlisted_requirement"/);
  const sent = await send('Tres copias');
  assert.equal(sent.status, 201);
  const folio = /RNPN-26-\w{8}-\w/.exec(await sent.text())?.[0] ?? '';
  const kept = await store.feedback(folio);
  assert.deepEqual([kept?.kind, kept?.whatWasAsked], ['unlisted_requirement', 'Tres copias']);
});

test('fiche and form lead to who asks for it online as soon as somebody does', async () => {
  const { get, post } = await demoApp();
  const pages = (code: string) =>
    Promise.all(
      [`/t/${code}`, `/t/${code}/comentario`].map(async (path) =>
        (await (await get(path)).text()).includes(`href="/t/${code}/demanda"`),
      ),
    );
  assert.deepEqual(await pages('RNPN-0001'), [false, false]);
  await post('/v1/feedback', { kind: 'want_online', tramite: 'RNPN-0002' }, newKey());
  assert.deepEqual(await pages('RNPN-0002'), [true, true]);
});

test('a citizen without scripts votes with reasons and a municipality that the catalogue knows', async () => {
  const { app, get, store } = await demoApp();
  const form = await (await get('/t/RNPN-0001/comentario')).text();
  const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const municipality = /<select id="municipio"[^]*?<option value="([^"]+)"/.exec(form)?.[1] ?? '';
  assert.notEqual(municipality, '');
  const send = (fields: [string, string][]) =>
    app.fetch(
      new Request('http://catalogo.test/t/RNPN-0001/voto', {
        method: 'POST',
        body: new URLSearchParams([['key', key], ...fields]),
      }),
    );
  const invented = await send([['municipality', 'Macondo']]);
  assert.equal(invented.status, 400);
  assert.ok((await invented.text()).includes('Elija una de las opciones de la lista.'));
  const fields: [string, string][] = [
    ['reason', 'distance'],
    ['reason', 'cost'],
    ['reason', 'nothing of ours'],
    ['municipality', municipality],
  ];
  const answers = [await send(fields), await send(fields)];
  const [folio, again] = await Promise.all(
    answers.map(async (answer) => /RNPN-26-\w{8}-\w/.exec(await answer.text())?.[0] ?? ''),
  );
  assert.ok(folio !== '' && folio === again);
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.wantOnline, 1);
  const vote = await store.feedback(folio ?? '');
  assert.deepEqual(vote?.onlineReasons, ['distance', 'cost']);
  assert.equal(vote.municipality, municipality);

  const code =
    /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/.exec(await (await send(fields)).text())?.[0] ?? '';
  const follow = (more: Record<string, string>) =>
    app.fetch(
      new Request('http://catalogo.test/solicitud', {
        method: 'POST',
        body: new URLSearchParams({ folio: folio ?? '', codigo: code, ...more }),
      }),
    );
  assert.ok((await (await follow({})).text()).includes('name="retirar"'));
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.wantOnline, 1);
  const withdrawn = await (await follow({ retirar: 'si' })).text();
  assert.ok(withdrawn.includes('retirado') && !withdrawn.includes('name="retirar"'));
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.wantOnline, 0);
});

test('a search that asks for the cost, the offices or the way leads to a heading that is there once', async () => {
  const { get } = await demoApp();
  const page = await (await get('/t/RNPN-0002')).text();
  for (const id of Object.values(SECTION_ANCHORS)) assert.equal(page.split(`id="${id}"`).length - 1, 1, id);
  const answer = await (await get('/v1/search?q=cuanto+cuesta+renovar+el+dui')).text();
  const { results } = JSON.parse(answer) as {
    results: { code: string; section?: string }[];
  };
  assert.equal(results[0]?.code, 'RNPN-0002');
  assert.equal(results[0]?.section, SECTION_ANCHORS.fees);
});
