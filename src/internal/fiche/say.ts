/** What the catalogue says, in the language of the words around it; where it is not there, in Spanish and marked so. */
import { html, type TemplateResult } from 'lit';
import { localized, type Text } from '../../contract/text.ts';
import type { Rich } from '../../contract/richtext.ts';
import { renderRich } from '../../richtext/render.ts';
import { around, plain, wished, type InLanguage } from '../plain.ts';

export { otherLang, plain } from '../plain.ts';

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

/** Rich text in a box of its own; its headings begin at `level` (2–6). */
export function sayRich(rich: Rich, words: InLanguage, level: number): TemplateResult {
  const own = [wished(words), wished(words).split('-')[0] ?? ''].find((tag) => rich[tag]?.length);
  const tree = renderRich((own && rich[own]) || rich.es, { level: Math.min(6, Math.max(2, level)) });
  return (own ?? 'es') === around(words)
    ? html`<div class="rich">${tree}</div>`
    : html`<div class="rich" lang=${own ?? 'es'}>${tree}</div>`;
}
