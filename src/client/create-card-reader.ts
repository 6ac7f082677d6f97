/**
 * How a card comes to the page: all cards asked for in one turn are one request, what was asked a moment ago is not asked
 * again, and what the loader asked for beforehand is taken as it is. The first question goes out by `fetch` alone, and may
 * be answered by the browser's own cache: such a copy is given at once, with what the catalogue says now on its way.
 * Patience (repeats, copies, published files) comes with the first answer that is none, and is told of that answer.
 */
import type { TramiteCard } from '../contract/card.ts';
import type { AskPatiently } from './ask-patiently.ts';
import { createBatch } from './batch.ts';
import { isCard, isCardBatch } from './is-card.ts';
import { prefetchedBatches, type PrefetchedBatch } from './prefetched.ts';
import type { Exchange } from './read-exchange.ts';
import { readGood } from './read-good.ts';
import type { Fetch } from './transport.ts';
import { writeOut } from './write-out.ts';

/**
 * A value with its age. `stale` = this is a copy from `asOf`, and either the catalogue did not answer now, or it has not
 * yet and the copy is more than a day old.
 */
export interface Answer<Value> {
  value: Value;
  asOf: Date;
  stale: boolean;
}

export interface CardAnswer extends Answer<TramiteCard> {
  /** To be shown wherever the data are shown. */
  notice?: string;
  /**
   * On its way when this is a copy: the same card as the catalogue has it now, or the copy as a stale one when it does not
   * answer. Undefined when the catalogue no longer has the card. Never rejects.
   */
  fresh?: Promise<CardAnswer | undefined>;
}

export interface CardReader {
  /** API base address without a slash at the end. */
  readonly baseUrl: string;
  /**
   * Card of one trámite; all cards asked for in one turn are one request. `isShort`: what only the summary density shows
   * may be missing. Rejects with NotFound, NoAnswer…
   */
  card(code: string, lang: string, isShort?: boolean): Promise<CardAnswer>;
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
const DAY_MS = 86_400_000;

type Cards = Map<string, CardAnswer>;
/** What is known of the cards in one language. */
interface Language {
  lang: string;
  /** Somebody on this page wants whole cards: from then on all are asked for so, in one request. */
  isWhole?: true;
  kept: Map<string, { answer: CardAnswer; until: number; isShort: boolean }>;
  /** Joins what is asked for in one turn. */
  ask: (code: string) => Promise<CardAnswer | undefined>;
}
interface Batch {
  cards: unknown[];
  institutions?: unknown[];
  notice?: string;
}

export function createCardReader({ baseUrl, fetch, patience, notFound }: CardReaderOptions): CardReader {
  const languages = new Map<string, Language>();
  /** `null`: answered. */
  const early = new WeakMap<PrefetchedBatch, Promise<Cards> | null>();
  /** From the first failure on every question goes this way: it knows when to leave the catalogue alone. */
  let patient: Promise<AskPatiently> | undefined;

  /** One question for all. `sent`: it is on its way already. `isNew`: its answer is no copy, whatever its date. */
  async function ask(
    codes: readonly string[],
    language: Language,
    isShort: boolean,
    sent?: Promise<Response>,
    isNew: unknown = fetch,
  ): Promise<Cards> {
    const query = new URLSearchParams({
      codes: codes.join(','),
      lang: language.lang,
      ...(isShort && { short: '1' }),
    });
    /** Past the browser's cache. */
    const anew = () => ask(codes, language, isShort, send(query, 'no-cache'), true);
    const first = sent ?? (patient ? undefined : send(query, 'force-cache'));
    const exchange = await (first && readGood(first, isCardBatch));
    if (exchange) {
      const { age } = exchange;
      // A wrong clock makes a copy of what is none: one question more, and the same card.
      if (isNew || age < FRESH_MS) return readCards(exchange, language, isShort);
      const now = anew();
      return age > 7 * DAY_MS ? now : readCards({ ...exchange, stale: age > DAY_MS }, language, isShort, now);
    }
    // The browser's cache also keeps what was no answer: a portal's page, half of one.
    if (!isNew && (await first?.catch(() => undefined))?.ok) return anew();
    if (!patient) {
      patient = patience();
      // A bad network is no reason never to try again.
      patient.catch(() => (patient = undefined));
    }
    return readCards(await (await patient)(query, first), language, isShort);
  }

  async function send(query: URLSearchParams, cache: RequestCache): Promise<Response> {
    return (fetch ?? globalThis.fetch)(
      new Request(`${baseUrl}/v1/tramites?${query.toString()}`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache,
      }),
    );
  }

  /** Every card of one answer, by code. A card that is none is left out and spoils none of its neighbours. */
  function readCards(
    { body, asOf, stale }: Exchange,
    { kept }: Language,
    isShort: boolean,
    now?: Promise<Cards>,
  ): Cards {
    const { cards, institutions, notice } = body as Batch;
    const found: Cards = new Map();
    for (const one of cards) {
      const value = writeOut(one, institutions);
      if (!isCard(value)) continue;
      const answer: CardAnswer = { value, asOf, stale, notice };
      if (now) {
        const copy = { ...answer, stale: true };
        answer.fresh = now.then(
          // What is gone from the catalogue is gone from the copies: whoever asks again hears so.
          (fresh) => fresh.get(value.code) ?? void found.delete(value.code),
          () => copy,
        );
      } else if (!stale) kept.set(value.code, { answer, until: Date.now() + FRESH_MS, isShort });
      found.set(value.code, answer);
    }
    return found;
  }

  /** What the loader asked for; once it is answered, what is good of it is kept, and the rest is asked for anew. */
  function askedBefore(batch: PrefetchedBatch, language: Language): Promise<Cards> {
    let cards = early.get(batch);
    if (!cards) {
      const done = () => early.set(batch, null);
      cards = ask(batch.codes, language, batch.isShort, batch.response);
      early.set(batch, cards);
      cards.then(done, done);
    }
    return cards;
  }

  function inLanguage(lang: string): Language {
    let language = languages.get(lang);
    if (!language) {
      const own: Language = {
        lang,
        kept: new Map(),
        ask: createBatch((codes) => ask(codes, own, !own.isWhole)),
      };
      languages.set(lang, (language = own));
    }
    return language;
  }

  return {
    baseUrl,
    async card(code, lang, isShort = false) {
      const language = inLanguage(lang);
      if (!isShort) language.isWhole = true;
      const recent = language.kept.get(code);
      if (recent && recent.until > Date.now() && (isShort || !recent.isShort)) return recent.answer;
      try {
        const batch = prefetchedBatches().find(
          (each) =>
            each.api === baseUrl &&
            each.lang === lang &&
            (isShort || !each.isShort) &&
            each.codes.includes(code) &&
            early.get(each) !== null,
        );
        const answer = batch ? (await askedBefore(batch, language)).get(code) : await language.ask(code);
        if (answer) return answer;
      } catch (error) {
        if (!recent) throw error;
        return { ...recent.answer, stale: true };
      }
      throw notFound();
    },
  };
}
