/**
 * How a card comes to the page: all cards asked for in one turn are one request, what was asked a moment ago is not asked
 * again, and what the loader asked for beforehand is taken as it is. The first question goes out by `fetch` alone;
 * patience (repeats, copies, published files) comes with the first answer that is none, and is told of that answer.
 */
import type { TramiteCard } from '../contract/card.ts';
import type { AskPatiently } from './ask-patiently.ts';
import { createBatch } from './batch.ts';
import { isCard, isCardBatch } from './is-card.ts';
import { prefetchedBatches, type PrefetchedBatch } from './prefetched.ts';
import { readExchange, type Exchange } from './read-exchange.ts';
import type { Fetch } from './transport.ts';
import { within } from './within.ts';

/** A value with its age. `stale` = the catalogue did not answer now and this is a copy from `asOf`. */
export interface Answer<Value> {
  value: Value;
  asOf: Date;
  stale: boolean;
}

export interface CardAnswer extends Answer<TramiteCard> {
  /** To be shown wherever the data are shown. */
  notice?: string;
}

export interface CardReader {
  /** API base address without a slash at the end. */
  readonly baseUrl: string;
  /** Card of one trámite; all cards asked for in one turn are one request. Rejects with NotFound, NoAnswer… */
  card(code: string, lang: string): Promise<CardAnswer>;
}

export interface CardReaderOptions {
  baseUrl: string;
  /** Replaces the network; must be async. */
  fetch?: Fetch | undefined;
  /** The patient way, asked for with the first failure. Rejects when its code cannot be had. */
  patience: () => Promise<AskPatiently>;
  /** What `card` rejects with when the catalogue does not have it. */
  notFound: () => Error;
}

const FRESH_MS = 5 * 60_000;
const FIRST_BYTE_MS = 8_000;

type Cards = Map<string, CardAnswer>;

export function createCardReader({ baseUrl, fetch, patience, notFound }: CardReaderOptions): CardReader {
  const batches = new Map<string, (code: string) => Promise<CardAnswer | undefined>>();
  const kept = new Map<string, { answer: CardAnswer; until: number }>();
  const early = new WeakMap<PrefetchedBatch, { cards: Promise<Cards>; until: number }>();
  /** From the first failure on every question goes this way: it knows when to leave the catalogue alone. */
  let patient: Promise<AskPatiently> | undefined;

  /** One question for all. `sent`: it is on its way already. */
  async function ask(codes: readonly string[], lang: string, sent?: Promise<Response>): Promise<Cards> {
    const query = new URLSearchParams({ codes: codes.join(','), lang });
    let first: Promise<Response> | undefined;
    if (!patient || sent) {
      first = within(FIRST_BYTE_MS, sent ?? send(`${baseUrl}/v1/tramites?${query.toString()}`));
      const exchange = await readGood(first);
      if (exchange) return readCards(exchange, lang);
    }
    if (!patient) {
      patient = patience();
      // A bad network is no reason never to try again.
      patient.catch(() => (patient = undefined));
    }
    return readCards(await (await patient)(query, first), lang);
  }

  function send(url: string): Promise<Response> {
    const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
    return fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init);
  }

  /** Every card of one answer, by code. A card that is none is left out and spoils none of its neighbours. */
  function readCards({ body, asOf, stale }: Exchange, lang: string): Cards {
    const { cards, notice } = body as { cards: unknown[]; notice?: string };
    const found: Cards = new Map();
    for (const value of cards) {
      if (!isCard(value)) continue;
      const answer = { value, asOf, stale, notice };
      found.set(value.code, answer);
      if (!stale) kept.set(`${lang} ${value.code}`, { answer, until: Date.now() + FRESH_MS });
    }
    return found;
  }

  function askedBefore(batch: PrefetchedBatch): { cards: Promise<Cards>; until: number } {
    let before = early.get(batch);
    if (!before) {
      before = { cards: ask(batch.codes, batch.lang, batch.response), until: Date.now() + FRESH_MS };
      early.set(batch, before);
    }
    return before;
  }

  async function askCards(codes: string[], lang: string): Promise<Cards> {
    const all: Cards = new Map();
    let rest = codes;
    for (const batch of prefetchedBatches()) {
      if (batch.api !== baseUrl || batch.lang !== lang || !rest.some((code) => batch.codes.includes(code)))
        continue;
      const before = askedBefore(batch);
      if (before.until < Date.now()) continue;
      for (const [code, answer] of await before.cards) all.set(code, answer);
      rest = rest.filter((code) => !batch.codes.includes(code));
    }
    if (rest.length > 0) for (const [code, answer] of await ask(rest, lang)) all.set(code, answer);
    return all;
  }

  return {
    baseUrl,
    async card(code, lang) {
      const recent = kept.get(`${lang} ${code}`);
      if (recent && recent.until > Date.now()) return recent.answer;
      let batch = batches.get(lang);
      if (!batch) {
        batch = createBatch((codes) => askCards(codes, lang));
        batches.set(lang, batch);
      }
      try {
        const answer = await batch(code);
        if (answer) return answer;
      } catch (error) {
        if (!recent) throw error;
        return { ...recent.answer, stale: true };
      }
      throw notFound();
    },
  };
}

/** Nothing when it is not what was asked for: the patient way tells what it was, from the same answer. */
async function readGood(asked: Promise<Response>): Promise<Exchange | undefined> {
  try {
    const response = await asked;
    if (!response.ok) return undefined;
    const exchange = readExchange(response, await within(FIRST_BYTE_MS, response.clone().text()));
    return isCardBatch(exchange.body) ? exchange : undefined;
  } catch {
    return undefined;
  }
}
