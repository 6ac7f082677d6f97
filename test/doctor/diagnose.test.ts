/** What needs neither a server nor a browser to be told apart. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseTree } from '../../src/cli/doctor/parse-tree.ts';
import { diagnose } from '../../src/doctor/diagnose.ts';
import type { PageFacts } from '../../src/doctor/page-facts.ts';
import { readPage } from '../../src/doctor/read-page.ts';

const url = 'https://www.example.gob/tramites';
const catalogue = 'https://catalogo.example.gob';
const loader = `<script async src="${catalogue}/v1/ventanilla.js"></script>`;
const card = `<tramite-card code="A-1"><a href="${catalogue}/t/A-1">A</a></tramite-card>`;

async function codes(html: string, more: Partial<PageFacts> = {}): Promise<string[]> {
  const facts = { ...readPage(parseTree(html), url), url, apis: [], today: '2026-11-21', ...more };
  return (await diagnose(facts)).map(({ code }) => code);
}

it('A page without anything of ours is told so, and one that only mentions a fiche is left in peace', async () => {
  assert.deepEqual(await codes('<p>Hola</p>'), ['VEN-200']);
  assert.deepEqual(
    await codes(`${loader}<p>Lea la <a href="${catalogue}/t/A-1">ficha</a> completa.</p>`),
    [],
  );
});

it('Two pinned versions on one page are told', async () => {
  const pinned = (version: string) => `<script src="${catalogue}/${version}/tramite-card.js"></script>`;
  assert.deepEqual(await codes(pinned('1.0.0') + pinned('1.1.0') + card), ['VEN-108']);
});

it('An integrity without crossorigin is told, with the whole line to paste', async () => {
  const script = `<script src="${catalogue}/1.0.0/tramite-card.js" integrity="sha384-abc"></script>`;
  assert.deepEqual(await codes(script + card), ['VEN-207']);
});

it('A tag that belongs to another program is told, and nothing else about it', async () => {
  const { elements } = readPage(parseTree('<tramite-card></tramite-card>'), url);
  const foreign = elements.map((element) => ({ ...element, foreign: true }));
  assert.deepEqual(await codes(loader + card, { elements: foreign }), ['VEN-102']);
});

it('A catalogue that is slow from here is a note, a fast one is nothing', async () => {
  const api = { base: catalogue, state: 'ok' as const };
  assert.deepEqual(await codes(loader + card, { apis: [{ ...api, ms: 9000 }] }), ['VEN-253']);
  assert.deepEqual(await codes(loader + card, { apis: [{ ...api, ms: 900 }] }), []);
});

it('A refusal that the browser saw counts when it is about the catalogue, and not when it is about something else', async () => {
  const seen = (blocked: string) => ({ violations: [{ directive: 'connect-src', blocked }] });
  assert.deepEqual(await codes(loader + card, seen(`${catalogue}/v1/tramites`)), ['VEN-212']);
  assert.deepEqual(await codes(loader + card, seen('https://medidor.example.com/x')), []);
});
