import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../src/contract/operations.ts';
import { problem } from '../../src/contract/problem.ts';
import { isoWeek } from '../../src/server/iso-week.ts';
import { missingTerm } from '../../src/server/missing-term.ts';
import { demoApp } from './demo-app.ts';
import { someTramite } from './store-conformance.ts';

const HTML = { Accept: 'text/html' };

/** A (merged) → B (merged) → C in force; D repealed for C; E repealed without a successor. */
async function withRetired() {
  const demo = await demoApp();
  const repealed = (code: string, name: string, more: object) => ({
    ...someTramite(code, name),
    status: 'repealed' as const,
    ...more,
  });
  await demo.store.changeCatalogue({
    tramites: [
      repealed('A', 'Sellar la cédula', { merged: true, successor: 'B' }),
      repealed('B', 'Marcar la cédula', { merged: true, successor: 'C' }),
      someTramite('C', 'Renovar la cédula'),
      repealed('D', 'Copiar la cédula', { successor: 'C' }),
      repealed('E', 'Coser la cédula', {}),
    ],
  });
  return demo;
}

test('the address of a merged trámite leads to the one in which it lives on', async () => {
  const { get } = await withRetired();
  for (const [asked, place] of [
    ['/t/A', '/t/C'],
    ['/t/%41', '/t/C'],
    ['/t/B?lang=en', '/t/C?lang=en'],
    ['/t/A/comentario', '/t/C/comentario'],
    ['/v1/tramites/A', '/v1/tramites/C'],
    ['/v1/fiches/A', '/v1/fiches/C'],
  ] as const) {
    const answer = await get(asked, asked.startsWith('/t/') ? HTML : {});
    assert.deepEqual([answer.status, answer.headers.get('Location')], [301, place], asked);
  }
  const body = problem.parse(await (await get('/v1/fiches/A')).json());
  assert.deepEqual([body.type, body.successor], ['/problemas/tramite-unido', 'C']);
  assert.equal((await get('/t/C', HTML)).status, 200);
});

test('the page of a repealed trámite says so and leads to its successor', async () => {
  const { get } = await withRetired();
  const answer = await get('/t/D', HTML);
  assert.equal(answer.status, 410);
  const page = await answer.text();
  assert.match(page, /<h1>Este trámite ya no existe\.?<\/h1>/);
  assert.match(page, /Copiar la cédula/);
  assert.match(page, /<a href="\/t\/C">Renovar la cédula<\/a>/);
  assert.match(page, /<meta name="robots" content="noindex" \/>/);
  const english = await (await get('/t/D?lang=en', HTML)).text();
  assert.match(
    english,
    /<html lang="en">[\s\S]*This procedure no longer exists[\s\S]*href="\/t\/C\?lang=en"/,
  );
  const alone = await get('/t/E', HTML);
  assert.equal(alone.status, 410);
  assert.doesNotMatch(await alone.text(), /Lo reemplaza/);
});

test('the API says of a repealed trámite that it is gone, and names the successor', async () => {
  const { get } = await withRetired();
  for (const path of ['/v1/tramites/D', '/v1/fiches/D']) {
    const answer = await get(path);
    const body = problem.parse(await answer.json());
    assert.deepEqual([answer.status, body.type, body.successor], [410, '/problemas/tramite-derogado', 'C']);
  }
  const alone = problem.parse(await (await get('/v1/tramites/E')).json());
  assert.deepEqual([alone.status, alone.successor], [410, undefined]);
});

test('repealed trámites that point at each other are gone, and the server does not go in circles', async () => {
  const { get, store } = await demoApp();
  const merged = { merged: true, status: 'repealed' as const };
  await store.changeCatalogue({
    tramites: [
      { ...someTramite('X'), ...merged, successor: 'Y' },
      { ...someTramite('Y'), ...merged, successor: 'X' },
      { ...someTramite('Z'), ...merged, successor: 'NADA' },
    ],
  });
  for (const code of ['X', 'Y', 'Z']) assert.equal((await get(`/t/${code}`, HTML)).status, 410);
});

test('the card of a repealed trámite is served as before, with its successor', async () => {
  const { get } = await withRetired();
  const batch = operations.listTramites.output.parse(await (await get('/v1/tramites?codes=D,A')).json());
  assert.deepEqual(
    batch.cards.map(({ code, status, successor }) => [code, status, successor]),
    [
      ['D', 'repealed', 'C'],
      ['A', 'repealed', 'B'],
    ],
  );
});

test('a draft is nowhere to be seen: search, card, fiche, versions, changes, feed, index', async () => {
  const { get, store } = await demoApp();
  await store.changeCatalogue({
    tramites: [{ ...someTramite('SECRETO', 'Cultivar abejas meliponas'), status: 'draft' }],
  });
  for (const path of [
    '/v1/search?q=abejas+meliponas',
    '/v1/tramites?codes=SECRETO',
    '/v1/tramites/SECRETO',
    '/v1/fiches/SECRETO',
    '/v1/tramites/SECRETO/versions',
    '/v1/tramites/SECRETO/versions/1',
    '/v1/changes',
    '/cambios.atom',
    '/t/',
    '/t/SECRETO',
    '/buscar?q=abejas+meliponas',
  ])
    assert.doesNotMatch(await (await get(path)).text(), /Cultivar/, path);
  assert.equal((await get('/t/SECRETO')).status, 404);
});

test('a published fiche stays in place while its draft is being written', async () => {
  const { get, store } = await demoApp();
  await store.changeCatalogue({ tramites: [someTramite('VIEJO-1', 'Como es')] });
  await store.changeCatalogue({ tramites: [{ ...someTramite('VIEJO-1', 'Como será'), status: 'draft' }] });
  assert.match(await (await get('/t/VIEJO-1', HTML)).text(), /<h1>Como es<\/h1>/);
});

test('searches without results are counted, each time, and never logged', async () => {
  const { get, store, entries } = await demoApp();
  for (let time = 0; time < 4; time += 1) await get('/v1/search?q=Qqzzx%20zzqxw%20Wkrpp');
  await get('/v1/search?q=qqzzx%20zzqxw%20%20wkrpp');
  await get('/v1/search?q=xqzzw%20wkrpp&category=ID-001');
  await get('/v1/search?q=xqzzw%20wkrpp&page=2');
  await get('/v1/search?q=xqzzw%20wkrpp%20ana@example.com');
  await get('/v1/search?q=dui');
  await get('/buscar?q=Qqzzx+zzqxw+wkrpp');
  await get('/buscar?q=Qqzzx+zzqxw+wkrpp');
  await get('/buscar?q=dui');
  const found = await store.missingTerms(1);
  assert.deepEqual(found, [{ term: 'qqzzx zzqxw wkrpp', lang: 'es', count: 7, lastWeek: '2026-W47' }]);
  assert.doesNotMatch(JSON.stringify(entries), /zzqxw/);
});

test('what could point at a person is not counted', () => {
  for (const [q, term] of [
    ['  Carta de SOLTERÍA ', 'carta de solteria'],
    ['visa-de_trabajo', 'visa de trabajo'],
    ['ley 137', 'ley 137'],
    ['04567890-1', undefined],
    ['mi dui es 04567890-1', undefined],
    ['llamar al 7777 8888', undefined],
    ['+503 (7777) 8888', undefined],
    ['ana.perez@example.com', undefined],
    ['www.ejemplo.com', undefined],
    ['2026', undefined],
    ['a', undefined],
    ['¿?', undefined],
    ['palabra '.repeat(9), undefined],
  ] as const)
    assert.equal(missingTerm(q), term, q);
});

test('a day is in its ISO week, also at the turn of the year', () => {
  for (const [day, week] of [
    ['2026-11-21', '2026-W47'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-01-01', '2026-W01'],
  ] as const)
    assert.equal(isoWeek(day), week);
});
