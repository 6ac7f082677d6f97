/**
 * A trámite in the country's other languages, and where a translation comes from: in words, for everybody, because a text
 * of the community or of a machine must not be taken for the official one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { otherNames, provenanceOf } from '../../contract/other-names.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { say } from './say.ts';

type Translated = Pick<Tramite, 'name' | 'summary' | 'translations'>;

/** Name and summary in the languages that stand beside the one shown, Spanish first; each with its `lang`. */
export function otherNamesView(tramite: Translated, words: FicheTranslator): TemplateResult[] {
  return otherNames(tramite, words.content ?? words.lang).map(
    ({ lang, name, summary }) =>
      html`<p class="other-name" part="other-name" lang=${lang}>
          <strong>${name}</strong>${summary ? html`<br />${summary}` : nothing}
        </p>
        ${provenanceNote(tramite, lang, words)}`,
  );
}

/** Where the texts come from that are shown first, when they are a translation. */
export function provenanceView(tramite: Translated, words: FicheTranslator): TemplateResult | typeof nothing {
  return provenanceNote(tramite, localized(tramite.name, words.content ?? words.lang).lang, words);
}

function provenanceNote(
  tramite: Translated,
  lang: string,
  words: FicheTranslator,
): TemplateResult | typeof nothing {
  const provenance = provenanceOf(tramite, lang);
  if (!provenance) return nothing;
  const by = tramite.translations?.[lang]?.by;
  return html`<p class="note" part="translation">
    ${words.t(`fiche.translation.${provenance}`)} ${by ? say(by, words) : nothing}
  </p>`;
}
