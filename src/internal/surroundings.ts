/**
 * How an element finds its catalogue, its language and its theme: own attribute → nearest `<catalogue-provider>` → the
 * page (script tag or `configure`). For the language the host page's own `lang` comes last, before Spanish.
 */
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { langContext, themeContext, type Theme } from '../context/appearance.ts';
import { clientContext } from '../context/client.ts';
import {
  clientFor,
  contentLanguage,
  dataLanguage,
  loadCardTranslator,
  loadFicheTranslator,
  loadSearchTranslator,
  loadTranslator,
  onConfigure,
  pageSettings,
  spanishCardTranslator,
  supportedLanguage,
  type SupportedLanguage,
} from '../context/connect.ts';
import type { CardTranslator, FicheTranslator, SearchTranslator, Translator } from '../i18n/translator.ts';
import { warn } from './warn.ts';

/** The attributes that every element takes. */
export interface Placed extends LitElement {
  api?: string;
  theme?: Theme;
}

export class Surroundings<Words extends Pick<Translator, 'lang' | 'content'>> implements ReactiveController {
  readonly #host: Placed;
  readonly #load: (lang: SupportedLanguage) => Promise<Words>;
  readonly #client: ContextConsumer<typeof clientContext, LitElement>;
  readonly #lang: ContextConsumer<typeof langContext, LitElement>;
  readonly #theme: ContextConsumer<typeof themeContext, LitElement>;
  #stopListening: (() => void) | undefined;
  readonly #first: Words | undefined;
  #asked: string | undefined;
  /** The words, as soon as they are there: at once for Spanish cards. */
  words: Words | undefined;

  constructor(host: Placed, load: (lang: SupportedLanguage) => Promise<Words>, first?: Words) {
    this.#host = host;
    this.#load = load;
    this.#first = first;
    this.words = first;
    this.#client = new ContextConsumer(host, { context: clientContext, subscribe: true });
    this.#lang = new ContextConsumer(host, { context: langContext, subscribe: true });
    this.#theme = new ContextConsumer(host, { context: themeContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onConfigure(() => {
      for (const asked of [this.#client, this.#lang, this.#theme]) asked.hostConnected();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  hostUpdate(): void {
    const tag = this.#tag;
    if (tag === this.#asked) return;
    this.#asked = tag;
    const lang = supportedLanguage(tag);
    if (lang === 'es' && this.#first) {
      this.words = inContent(this.#first, tag);
      return;
    }
    this.#load(lang).then(
      (words) => {
        if (this.#asked !== tag) return;
        this.words = inContent(words, tag);
        this.#host.requestUpdate();
      },
      () => {
        this.#asked = undefined;
        warn(
          'VEN-107',
          'No se pudieron cargar los textos. Revise que la página permita los archivos del catálogo.',
        );
      },
    );
  }

  /** Undefined when nobody said where the catalogue is. */
  get client(): CatalogueClient | undefined {
    if (this.#host.api) return clientFor(this.#host.api);
    if (this.#client.value) return this.#client.value;
    const { api } = pageSettings();
    return api ? clientFor(api) : undefined;
  }

  /**
   * The language in which the catalogue is asked. Not that of the words: the registers of Spanish, and languages without
   * words of ours, share one answer, the one that the loader asked for already.
   */
  get lang(): 'es' | 'en' {
    return dataLanguage(this.#tag);
  }

  get #tag(): string {
    const own = this.#host.getAttribute('lang');
    return own || this.#lang.value || pageSettings().lang || hostLanguage(this.#host) || 'es';
  }

  get theme(): Theme {
    return this.#host.theme ?? this.#theme.value ?? pageSettings().theme ?? 'inherit';
  }
}

function inContent<Words extends Pick<Translator, 'lang' | 'content'>>(words: Words, tag: string): Words {
  const content = contentLanguage(tag);
  return content ? { ...words, content } : words;
}

/** Surroundings with the words of a card: they are there at once. */
export function cardSurroundings(host: Placed): Surroundings<CardTranslator> {
  return new Surroundings<CardTranslator>(host, loadCardTranslator, spanishCardTranslator);
}

/** Surroundings with the words of a fiche: they arrive beside its data. */
export function ficheSurroundings(host: Placed): Surroundings<FicheTranslator> {
  return new Surroundings<FicheTranslator>(host, loadFicheTranslator);
}

/** Surroundings with the words of the search: they arrive beside its answer. */
export function searchSurroundings(host: Placed): Surroundings<SearchTranslator> {
  return new Surroundings<SearchTranslator>(host, loadSearchTranslator);
}

/** Surroundings with all words: they arrive beside the element's data. */
export function surroundings(host: Placed): Surroundings<Translator> {
  return new Surroundings<Translator>(host, loadTranslator);
}

/** The nearest `lang` around the host, across shadow roots. */
function hostLanguage(host: Element): string | undefined {
  let node: Element | undefined = host;
  while (node) {
    const found: Element | null = (node.parentElement ?? node).closest('[lang]:not([lang=""])');
    if (found && found !== host) return found.getAttribute('lang') ?? undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
