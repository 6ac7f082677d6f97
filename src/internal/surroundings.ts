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
  loadCardTranslator,
  loadFicheTranslator,
  loadTranslator,
  onConfigure,
  pageSettings,
  spanishCardTranslator,
  supportedLanguage,
  type SupportedLanguage,
} from '../context/connect.ts';
import type { CardTranslator, FicheTranslator, Translator } from '../i18n/translator.ts';
import { warn } from './warn.ts';

/** The attributes that every element takes. */
export interface Placed extends LitElement {
  api?: string;
  theme?: Theme;
}

export class Surroundings<Words extends Pick<Translator, 'lang'>> implements ReactiveController {
  readonly #host: Placed;
  readonly #load: (lang: SupportedLanguage) => Promise<Words>;
  readonly #client: ContextConsumer<typeof clientContext, LitElement>;
  readonly #lang: ContextConsumer<typeof langContext, LitElement>;
  readonly #theme: ContextConsumer<typeof themeContext, LitElement>;
  #stopListening: (() => void) | undefined;
  #asked: SupportedLanguage | undefined;
  /** The words, as soon as they are there: at once for Spanish cards. */
  words: Words | undefined;

  constructor(host: Placed, load: (lang: SupportedLanguage) => Promise<Words>, first?: Words) {
    this.#host = host;
    this.#load = load;
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
    const lang = this.lang;
    if (lang === this.#asked) return;
    this.#asked = lang;
    if (lang === 'es' && this.words && this.words.lang === 'es') return;
    this.#load(lang).then(
      (words) => {
        if (this.#asked !== lang) return;
        this.words = words;
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

  get lang(): SupportedLanguage {
    const own = this.#host.getAttribute('lang');
    return supportedLanguage(
      own || this.#lang.value || pageSettings().lang || hostLanguage(this.#host) || 'es',
    );
  }

  get theme(): Theme {
    return this.#host.theme ?? this.#theme.value ?? pageSettings().theme ?? 'inherit';
  }
}

/** Surroundings with the words of a card: they are there at once. */
export function cardSurroundings(host: Placed): Surroundings<CardTranslator> {
  return new Surroundings<CardTranslator>(host, loadCardTranslator, spanishCardTranslator);
}

/** Surroundings with the words of a fiche: they arrive beside its data. */
export function ficheSurroundings(host: Placed): Surroundings<FicheTranslator> {
  return new Surroundings<FicheTranslator>(host, loadFicheTranslator);
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
