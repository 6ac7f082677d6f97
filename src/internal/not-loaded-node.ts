/** What an element shows instead of its data: the author's content, and what the person can do. */
import type { CardTranslator } from '../i18n/translator.ts';
import { el } from './el.ts';
import { failureNode } from './failure-node.ts';
import { failureReason } from './failure-reason.ts';
import { showState } from './state.ts';

export interface NotLoaded {
  error: unknown;
  words: CardTranslator;
  /** False when nobody said where the catalogue is, or of what: then only the author's content stays. */
  asked: boolean;
  /** Whoever waits for what it gives goes on when it has an answer. */
  retry: () => unknown;
  /** That the catalogue does not have it; by default, that it has no such trámite. */
  unknown?: string;
}

export function notLoadedNode(
  host: HTMLElement,
  { error, words, asked, retry, unknown = words.t('card.not_found') }: NotLoaded,
): HTMLElement {
  const reason = failureReason(error);
  showState(host, asked && reason === 'not_found' ? 'not-found' : 'error');
  if (!asked) return el('slot');
  if (reason === 'not_found')
    return el('div', { class: 'box', part: 'error' }, el('slot'), el('p', { class: 'note' }, unknown));
  return el(
    'div',
    {},
    el('slot'),
    failureNode(words.t(`error.${reason}`), { label: words.t('state.retry'), run: retry }),
  );
}

/** Line above a copy from before. */
export function staleNode({ asOf }: { asOf: Date }, words: CardTranslator): HTMLElement {
  return el(
    'p',
    { class: 'stale', part: 'stale' },
    words.t('state.stale', { date: words.date(asOf.toISOString()) }),
  );
}
