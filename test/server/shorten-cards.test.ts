import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCard } from '../../src/client/is-card.ts';
import { writeOut } from '../../src/client/write-out.ts';
import { cardBatch } from '../../src/contract/card.ts';
import { shortCard } from '../../src/contract/short-card.ts';
import { shortenCards } from '../../src/server/shorten-cards.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { demoApp } from './demo-app.ts';

test('what is written out is the card that was shortened, but for the names of what to bring', async () => {
  const { app, store } = await createTestCatalogue();
  const { tramites } = await store.snapshot();
  for (const lang of ['es', 'en']) {
    const codes = [...tramites.keys()].join(',');
    const answer = await app.fetch(
      new Request(`https://catalogo.test/v1/tramites?codes=${codes}&lang=${lang}`),
    );
    const { cards } = cardBatch.parse(await answer.json());
    assert.ok(cards.length > 10);
    const short = shortenCards(cards);
    for (const [index, card] of short.cards.entries()) {
      assert.deepEqual(shortCard.parse(card), card);
      const { requirementNames: _, ...whole } = cards[index] ?? assert.fail();
      const written = writeOut(JSON.parse(JSON.stringify(card)), short.institutions);
      assert.ok(isCard(written));
      assert.deepEqual(written, whole);
    }
    for (const card of cards) assert.deepEqual(writeOut(card), card);
  }
});

test('what is no card stays none', () => {
  for (const value of [undefined, null, 1, 'A', [], {}, { code: 'A-1' }, { code: 'A-1', institution: 0 }])
    assert.ok(!isCard(writeOut(value, [{ code: 'A', name: 'A' }])), JSON.stringify(value));
});

test('fifty short cards are two thirds of fifty whole ones, and name each institution once', async () => {
  const { get } = await demoApp();
  const { results } = (await (await get('/v1/search?limit=50')).json()) as { results: { code: string }[] };
  const address = `/v1/tramites?codes=${results.map(({ code }) => code).join(',')}&lang=es`;
  const short = await (await get(`${address}&short=1`)).text();
  const { cards, institutions } = JSON.parse(short) as { cards: object[]; institutions: { code: string }[] };
  assert.equal(cards.length, 50);
  assert.equal(new Set(institutions.map(({ code }) => code)).size, institutions.length);
  assert.ok(short.length * 3 < (await (await get(address)).text()).length * 2);
});
