/**
 * Form fields live in the host page's own tree and are projected by a slot: autofill, password managers, voice control
 * and page translation stop at a shadow boundary (accessibility.md, decision 3).
 */
import { nothing, render, type LitElement, type TemplateResult } from 'lit';
import { adoptFieldStyles } from './light-fields.styles.ts';

export class LightFields {
  readonly #host: LitElement;
  readonly #slot: string;
  #box: HTMLElement | undefined;

  /** `slot` is the name of the slot in the element's own tree that shows the fields. */
  constructor(host: LitElement, slot: string) {
    this.#host = host;
    this.#slot = slot;
  }

  /** Draws the fields; `nothing` takes them away. What a person typed stays, as long as the template does. */
  draw(template: TemplateResult | typeof nothing, lang: string): void {
    if (template === nothing) {
      if (!this.#box) return;
      render(nothing, this.#box);
      this.#box.remove();
      this.#box = undefined;
      return;
    }
    if (!this.#box) {
      this.#box = document.createElement('div');
      this.#box.slot = this.#slot;
      this.#box.setAttribute('data-ventanilla-fields', '');
    }
    if (this.#box.parentElement !== this.#host) this.#host.append(this.#box);
    this.#box.lang = lang;
    const root = this.#host.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptFieldStyles(root);
    render(template, this.#box, { host: this.#host });
  }

  /** The field with this name, when it is drawn. */
  field<Field extends HTMLInputElement | HTMLTextAreaElement>(name: string): Field | null {
    return this.#box?.querySelector<Field>(`[name="${name}"]`) ?? null;
  }
}
