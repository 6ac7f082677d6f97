/** What the catalogue says, in the language of the words around it; where it is not there, in Spanish and marked so. */
import { html, type TemplateResult } from 'lit';
import { localized, type Text } from '../../contract/text.ts';
import type { Rich } from '../../contract/richtext.ts';
import { renderRich } from '../../richtext/render.ts';

/** Anything that knows its language: a translator. */
interface InLanguage {
  readonly lang: string;
  /** What the catalogue says is wished in this language; the words are in `lang`. */
  readonly content?: string;
}

/** A text with its `lang` when that is not the language around it. */
export function say(text: Text, words: InLanguage): TemplateResult | string {
  const said = localized(text, wished(words));
  return said.lang === around(words) ? said.text : html`<span lang=${said.lang}>${said.text}</span>`;
}

/** A sentence of ours with a text of the catalogue in it, which keeps its language. */
export function sayWithin(sentence: string, text: Text, words: InLanguage): TemplateResult | string {
  const said = plain(text, words);
  const start = said ? sentence.indexOf(said) : -1;
  if (start < 0) return sentence;
  return html`${sentence.slice(0, start)}${say(text, words)}${sentence.slice(start + said.length)}`;
}

/** The same for an attribute or a plain string, where no language can be marked. */
export function plain(text: Text, words: InLanguage): string {
  return localized(text, wished(words)).text;
}

/** The language of a text when it is not that of the words around it: for the `lang` of an element of one's own. */
export function otherLang(text: Text, words: InLanguage): string | undefined {
  const { lang } = localized(text, wished(words));
  return lang === around(words) ? undefined : lang;
}

/** Rich text in a box of its own; its headings begin at `level` (2–6). */
export function sayRich(rich: Rich, words: InLanguage, level: number): TemplateResult {
  const own = [wished(words), wished(words).split('-')[0] ?? ''].find((tag) => rich[tag]?.length);
  const tree = renderRich((own && rich[own]) || rich.es, { level: Math.min(6, Math.max(2, level)) });
  return (own ?? 'es') === around(words)
    ? html`<div class="rich">${tree}</div>`
    : html`<div class="rich" lang=${own ?? 'es'}>${tree}</div>`;
}

function wished({ content, lang }: InLanguage): string {
  return content ?? lang;
}

/** The long test languages (`es-XL`) are Spanish to whoever reads. */
function around({ lang }: InLanguage): string {
  return lang.startsWith('es-') ? 'es' : lang;
}
