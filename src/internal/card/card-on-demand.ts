/** What `<tramite-card>` asks for when it has more to show than a first card: one request for all of it. */
import { adoptStyles, type TemplateResult } from 'lit';
import { loadWholeCardTranslator, withRest } from '../../i18n/whole-card-translator.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { baseTokens } from '../base-tokens.styles.ts';
import { controls } from '../controls.styles.ts';
import { notLoaded, staleLine, type NotLoaded } from '../not-loaded.ts';
import { cardBoxStyles } from './card-box.styles.ts';
import { cardRestStyles } from './card-rest.styles.ts';
import { cardStyles } from './card.styles.ts';

export { warnFailure } from '../warn-failure.ts';
export { cardRest } from './card-rest.ts';

/** The element's style sheets, with those of what is drawn here. */
export function styleRest(root: ShadowRoot): void {
  adoptStyles(root, [baseTokens, cardStyles, cardBoxStyles, controls, cardRestStyles]);
}

export function failureView(host: HTMLElement, options: NotLoaded): TemplateResult {
  return notLoaded(host, { ...options, words: withRest(options.words) });
}

export function staleView(answer: { asOf: Date; stale: boolean }, words: CardTranslator): unknown {
  return staleLine(answer, withRest(words));
}

export { loadWholeCardTranslator, withRest };
