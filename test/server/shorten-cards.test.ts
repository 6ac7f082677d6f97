import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCard } from '../../src/client/is-card.ts';
import { writeOut } from '../../src/client/write-out.ts';
import { isSearchAnswer } from '../../src/client/is-search-answer.ts';
import { writeOutSearch } from '../../src/client/write-out-search.ts';
import { cardBatch, type TramiteCard } from '../../src/contract/card.ts';
import { searchAnswer } from '../../src/contract/search.ts';
import { searchReply, shortCard } from '../../src/contract/short-card.ts';
import { shortenCards } from '../../src/server/shorten-cards.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { PLAIN_CARD } from '../support/plain-card.ts';
import { demoApp } from './demo-app.ts';

const ZONE = 'America/El_Salvador';
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** What a card or a result shows of it, in the words of a card: everything else of it is the same. */
function shown<Card extends TramiteCard>({ requirementNames: _, ...card }: Card) {
  const inPerson = card.channels.some((channel) => channel === 'in_person' || channel === 'mixed');
  const online = card.channels.some((channel) => ['online', 'app', 'mixed'].includes(channel));
  const { amount, unit, text } = card.time ?? {};
  const isSaid = amount !== undefined && unit !== undefined && !(unit === 'minute' && amount >= 60);
  const { code, name } = card.institution;
  return {
    ...card,
    institution: { code, name },
    ...(card.time && {
      time: {
        ...(amount !== undefined && { amount }),
        ...(unit !== undefined && { unit }),
        ...(text !== undefined && !isSaid && { text }),
      },
    }),
    updatedAt: card.updatedAt.includes('T') ? DAY.format(new Date(card.updatedAt)) : card.updatedAt,
    variants: 1,
    channels: inPerson ? [online ? 'mixed' : 'in_person'] : card.channels,
    ...(card.onlineUrl !== undefined && { onlineUrl: '#canales' }),
  };
}

test('what is written out is what the card shows that was shortened', async () => {
  const { app, store } = await createTestCatalogue();
  const { tramites } = await store.snapshot();
  for (const lang of ['es', 'en']) {
    const codes = [...tramites.keys()].join(',');
    const answer = await app.fetch(
      new Request(`https://catalogo.test/v1/tramites?codes=${codes}&lang=${lang}`),
    );
    const { cards } = cardBatch.parse(await answer.json());
    assert.ok(cards.length > 10);
    const short = shortenCards(cards, ZONE);
    for (const [index, card] of short.cards.entries()) {
      assert.deepEqual(shortCard.parse(card), card);
      const whole = shown(cards[index] ?? assert.fail());
      const written = writeOut(JSON.parse(JSON.stringify(card)), short.institutions);
      assert.ok(isCard(written));
      assert.deepEqual(written, whole);
    }
    for (const card of cards) assert.deepEqual(writeOut(card), card);
  }
});

test('a search in short says what the same search says, in four fifths of the bytes at most', async () => {
  const { get } = await demoApp();
  for (const query of ['q=licencia', 'q=dui&lang=en', 'q=cuanto+cuesta+el+pasaporte', 'q=zzzz', '']) {
    const text = await (await get(`/v1/search?${query}&short=1`)).text();
    const body: unknown = JSON.parse(text);
    assert.deepEqual(searchReply.parse(body), body, query);
    const written = writeOutSearch(body);
    assert.ok(isSearchAnswer(written), query);
    const whole = await (await get(`/v1/search?${query}`)).text();
    const { results, ...rest } = searchAnswer.parse(JSON.parse(whole));
    const { institutions: _, ...answer } = written as typeof written & { institutions: unknown };
    assert.deepEqual(answer, { ...rest, results: results.map(shown) });
    // Filters and their counts come in full.
    assert.ok(
      results.length < 5 || text.length * 5 < whole.length * 4,
      `${query}: ${text.length} of ${whole.length}`,
    );
  }
});

test('a change late in the evening is of that day in the country, whatever day it is in London', () => {
  const late = { ...PLAIN_CARD, updatedAt: '2026-03-01T23:30:00-06:00', verifiedAt: undefined };
  const known = { ...PLAIN_CARD, updatedAt: '2026-03-01', verifiedAt: undefined };
  const { cards } = shortenCards([late, known], ZONE);
  assert.deepEqual(
    cards.map(({ updatedAt }) => updatedAt),
    ['2026-03-01', '2026-03-01'],
  );
});

test('what is no answer of a search stays none', () => {
  for (const value of [
    undefined,
    null,
    1,
    'A',
    [],
    {},
    { results: 1 },
    { results: [1, null], institutions: [] },
  ])
    assert.ok(!isSearchAnswer(writeOutSearch(value)), JSON.stringify(value));
});

test('what is no card stays none', () => {
  for (const value of [undefined, null, 1, 'A', [], {}, { code: 'A-1' }, { code: 'A-1', institution: 0 }])
    assert.ok(!isCard(writeOut(value, [{ code: 'A', name: 'A' }])), JSON.stringify(value));
});

test('fifty short cards are three fifths of fifty whole ones, and name each institution once', async () => {
  const { get } = await demoApp();
  const { results } = (await (await get('/v1/search?limit=50')).json()) as { results: { code: string }[] };
  const address = `/v1/tramites?codes=${results.map(({ code }) => code).join(',')}&lang=es`;
  const short = await (await get(`${address}&short=1`)).text();
  const { cards, institutions } = JSON.parse(short) as { cards: object[]; institutions: { code: string }[] };
  assert.equal(cards.length, 50);
  assert.equal(new Set(institutions.map(({ code }) => code)).size, institutions.length);
  assert.ok(short.length * 5 < (await (await get(address)).text()).length * 3);
});
