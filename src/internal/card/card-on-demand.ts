/** What `<tramite-card>` asks for when it has more to show than a first card: one request for all of it. */
import { loadWholeCardTranslator, withRest } from '../../i18n/whole-card-translator.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { controls } from '../controls.styles.ts';
import { adoptStyles } from '../css.ts';
import { notLoadedNode, staleNode, type NotLoaded } from '../not-loaded-node.ts';
import { cardRestStyles } from './card-rest.styles.ts';

export { failureCause } from '../failure-cause.ts';
export { cardRest } from './card-rest.ts';

const styled = new WeakSet<ShadowRoot>();

/** The style sheets of what is drawn here, once. */
export function styleRest(root: ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  adoptStyles(root, [controls, cardRestStyles]);
}

export function failureView(host: HTMLElement, options: Omit<NotLoaded, 'asked'>): HTMLElement {
  return notLoadedNode(host, { ...options, asked: true, words: withRest(options.words) });
}

export function staleView(answer: { asOf: Date }, words: CardTranslator): HTMLElement {
  return staleNode(answer, withRest(words));
}

export { loadWholeCardTranslator, withRest };
