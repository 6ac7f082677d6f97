/**
 * How an element finds its catalogue, its language and its theme: own attribute → nearest `<catalogue-provider>` → the
 * page (script tag or `configure`). For the language the host page's own `lang` comes last, before Spanish.
 */
import type { ReactiveController } from 'lit';
import type { CardReader } from '../client/create-card-reader.ts';
import { langContext, themeContext, type Theme } from '../context/appearance.ts';
import { clientContext } from '../context/client.ts';
import {
  cardReaderFor,
  contentLanguage,
  dataLanguage,
  isPlainSpanish,
  spanishCardTranslator,
} from '../context/connect-cards.ts';
import { page } from '../context/page.ts';
import type { CardTranslator, Translator } from '../i18n/translator.ts';
import type { Drawn } from './asking.ts';
import { warn } from './warn.ts';

/** The attributes that every element takes. */
export interface Placed extends HTMLElement, Drawn {
  api?: string;
  theme?: Theme;
}

/** Where an element gets the client of an API and the words of a language from. */
export interface Sources<Words, Client> {
  clientFor: (api: string) => Client;
  load: (tag: string) => Promise<Words>;
  /** Spanish, when it is at hand. */
  first?: Words;
}

const loadOldColours = () => import('./old-colours.ts');

const CONTEXTS = { client: clientContext, lang: langContext, theme: themeContext };

export class Surroundings<
  Words extends Pick<Translator, 'lang' | 'content'>,
  Client extends CardReader,
> implements ReactiveController {
  readonly #host: Placed;
  readonly #sources: Sources<Words, Client>;
  /** What providers around the host gave. */
  readonly #given: { client?: Client; lang?: string; theme?: Theme } = {};
  /** How to hear no more from them. */
  #stops: Record<string, (() => void) | undefined> = {};
  #asked: string | undefined;
  /** The words, as soon as they are there: at once for Spanish cards. */
  words: Words | undefined;

  constructor(host: Placed, sources: Sources<Words, Client>) {
    this.#host = host;
    this.#sources = sources;
    this.words = sources.first;
    host.addController(this);
  }

  /** The question of the Context Community Protocol, which providers answer now and whenever their value changes. */
  readonly #ask = (): void => {
    for (const [name, context] of Object.entries(CONTEXTS)) {
      const question = new Event('context-request', { bubbles: true, composed: true });
      const callback = (value: unknown, stop?: () => void) => {
        if (stop !== this.#stops[name]) this.#stops[name]?.();
        this.#stops[name] = stop;
        Object.assign(this.#given, { [name]: value });
        this.#host.requestUpdate();
      };
      this.#host.dispatchEvent(
        Object.assign(question, { context, contextTarget: this.#host, subscribe: true, callback }),
      );
    }
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    page().changed.add(this.#ask);
    this.#ask();
    if (!CSS.supports('color:light-dark(#000,#fff)'))
      // Without them the element has our own light ones.
      loadOldColours().then(
        ({ paintOld }) => paintOld(this.#host),
        () => undefined,
      );
  }

  hostDisconnected(): void {
    page().changed.delete(this.#ask);
    for (const stop of Object.values(this.#stops)) stop?.();
    this.#stops = {};
  }

  hostUpdate(): void {
    const tag = this.tag;
    if (tag === this.#asked) return;
    this.#asked = tag;
    const { first, load } = this.#sources;
    if (first && isPlainSpanish(tag)) {
      this.words = inContent(first, tag);
      return;
    }
    load(tag).then(
      (words) => {
        if (this.#asked !== tag) return;
        this.words = inContent(words, tag);
        this.#host.requestUpdate();
      },
      () => {
        this.#asked = undefined;
        warn('VEN-107');
      },
    );
  }

  /** Undefined when nobody said where the catalogue is. */
  get client(): Client | undefined {
    const own = this.#host.api;
    if (!own && this.#given.client) return this.#given.client;
    const api = own || page().settings.api;
    return api ? this.#sources.clientFor(api) : undefined;
  }

  /**
   * The language in which the catalogue is asked. Not that of the words: the registers of Spanish, and languages without
   * words of ours, share one answer, the one that the loader asked for already.
   */
  get lang(): 'es' | 'en' {
    return dataLanguage(this.tag);
  }

  /** BCP 47 tag of the language that was asked for. */
  get tag(): string {
    const own = this.#host.getAttribute('lang');
    return own || this.#given.lang || page().settings.lang || hostLanguage(this.#host) || 'es';
  }

  get theme(): Theme {
    return this.#host.theme ?? this.#given.theme ?? page().settings.theme ?? 'inherit';
  }
}

function inContent<Words extends Pick<Translator, 'lang' | 'content'>>(words: Words, tag: string): Words {
  const content = contentLanguage(tag);
  return content ? { ...words, content } : words;
}

/** The nearest `lang` around the host, across shadow roots. */
function hostLanguage(host: Element, asker = host): string | undefined {
  const found = (host.parentElement ?? host).closest('[lang]:not([lang=""])');
  if (found && found !== asker) return found.getAttribute('lang') ?? undefined;
  const { host: outer } = host.getRootNode() as Partial<ShadowRoot>;
  return outer && hostLanguage(outer, asker);
}

export type CardSurroundings = Surroundings<CardTranslator, CardReader>;

const cardSources: Sources<CardTranslator, CardReader> = {
  clientFor: cardReaderFor,
  load: async (tag) => (await import('./card/card-on-demand.ts')).loadWholeCardTranslator(tag),
  first: spanishCardTranslator,
};

/** Surroundings with the words of a card, which are there at once, and what reads cards alone. */
export function cardSurroundings(host: Placed): CardSurroundings {
  return new Surroundings(host, cardSources);
}
