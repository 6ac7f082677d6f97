/** What an element shows instead of its data, for Lit's templates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardTranslator } from '../i18n/translator.ts';
import { kept } from './kept.ts';
import { notLoadedNode, staleNode, type NotLoaded } from './not-loaded-node.ts';

export function notLoaded(host: HTMLElement, options: NotLoaded): TemplateResult {
  return html`${kept(notLoadedNode(host, options))}`;
}

/** Line above a copy from before. */
export function staleLine(
  answer: { asOf: Date; stale: boolean },
  words: CardTranslator,
): TemplateResult | typeof nothing {
  return answer.stale ? html`${kept(staleNode(answer, words))}` : nothing;
}
