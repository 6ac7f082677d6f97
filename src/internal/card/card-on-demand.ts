/** What `<tramite-card>` asks for when it has more to show than a first card: one request for all of it. */
import { loadWholeCardTranslator, withRest } from '../../i18n/whole-card-translator.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { controls } from '../controls.styles.ts';
import { adoptStyles } from '../css.ts';
import { notLoadedNode, staleNode, type NotLoaded } from '../not-loaded-node.ts';
import { cardRestStyles } from './card-rest.styles.ts';
import { giveFocusBack } from './give-focus-back.ts';

export { failureCause } from '../failure-cause.ts';
export { cardRest } from './card-rest.ts';

/** The style sheets of what is drawn here. */
export function styleRest(root: ShadowRoot): void {
  adoptStyles(root, [controls, cardRestStyles]);
}

export function failureView(host: HTMLElement, options: NotLoaded): HTMLElement {
  const retry = () => {
    giveFocusBack(host);
    options.retry();
  };
  return notLoadedNode(host, { ...options, retry, words: withRest(options.words) });
}

export function staleView(answer: { asOf: Date }, words: CardTranslator): HTMLElement {
  return staleNode(answer, withRest(words));
}

export { loadWholeCardTranslator, withRest };
