/** The form: a label that is always there, one field, one button. What was typed is what is sent. */
import { html, type TemplateResult } from 'lit';
import type { SearchTranslator } from '../../i18n/translator.ts';

export interface SearchFormOptions {
  q: string;
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
}

export function searchForm(
  words: SearchTranslator,
  { q, onInput, onSubmit }: SearchFormOptions,
): TemplateResult {
  return html`<form
    class="form"
    part="form"
    role="search"
    aria-label=${words.t('search.form')}
    @submit=${onSubmit}
  >
    <label for="q">${words.t('search.label')}</label>
    <p class="hint" id="hint">${words.t('search.hint')}</p>
    <div class="row">
      <input
        id="q"
        part="field"
        type="search"
        name="q"
        maxlength="500"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="hint"
        .value=${q}
        @input=${onInput}
      />
      <button class="button primary" part="primary" type="submit">${words.t('search.button')}</button>
    </div>
  </form>`;
}
