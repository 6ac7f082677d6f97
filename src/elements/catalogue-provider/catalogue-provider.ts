/**
 * Api, language and theme for everything it contains; draws nothing of its own.
 *
 * ```html
 * <catalogue-provider api="https://catalogo.example.gob" lang="en"> … </catalogue-provider>
 * ```
 *
 * A script may set `client` instead of `api`: tests and stories give one that runs the API in the same process.
 */
import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import { langContext, themeContext, type Theme } from '../../context/appearance.ts';
import { clientContext } from '../../context/client.ts';
import { providedClientFor } from '../../context/connect-provider.ts';
import { configure } from '../../context/configure.ts';

/**
 * @tagname catalogue-provider
 * @summary Gives api, language and theme to the elements inside it.
 * @slot - The page's own content with our elements in it.
 */
export class CatalogueProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API. */
  @property() api?: string;
  /** Language of the words: `es`, `en`. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;
  /** A client in place of `api`. */
  @property({ attribute: false }) client?: CatalogueClient;

  readonly #outerClient = new ContextConsumer(this, { context: clientContext, subscribe: true });
  readonly #outerLang = new ContextConsumer(this, { context: langContext, subscribe: true });
  readonly #outerTheme = new ContextConsumer(this, { context: themeContext, subscribe: true });
  readonly #client = new ContextProvider(this, { context: clientContext });
  readonly #lang = new ContextProvider(this, { context: langContext });
  readonly #theme = new ContextProvider(this, { context: themeContext });

  #madeFor: string | undefined;
  #made: CatalogueClient | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Code arrives in any order: elements that were alive before this provider ask again who is around them.
    configure({});
  }

  /** What is not set here comes from the provider around this one. */
  protected override willUpdate(): void {
    this.#client.setValue(this.client ?? this.#own() ?? this.#outerClient.value);
    this.#lang.setValue(this.lang || this.#outerLang.value);
    this.#theme.setValue(this.theme ?? this.#outerTheme.value);
  }

  /** The same one as long as the address is: what is around would ask again with another. */
  #own(): CatalogueClient | undefined {
    if (this.api !== this.#madeFor) {
      this.#madeFor = this.api;
      this.#made = this.api ? providedClientFor(this.api) : undefined;
    }
    return this.#made;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
