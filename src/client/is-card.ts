/**
 * Whether what came is a card that can be drawn, without the library that the schemas need: that would be more than half of
 * the code of a first card. Looser than src/contract/card.ts in one thing: a word that a later catalogue adds to a closed
 * list (a channel, a kind of fee) spoils no card of a file that was pinned before. test/client/is-card.test.ts holds both to
 * the same verdict about everything else.
 */
import type { CardBatch, TramiteCard } from '../contract/card.ts';
import { AMOUNT, CODE, CURRENCY } from '../contract/patterns.ts';
import { alike } from './alike.ts';

const money = { amount: AMOUNT, currency: CURRENCY };

/** A sample in the sense of alike.ts. */
export const card = {
  code: CODE,
  name: '',
  summary: '',
  institution: { code: CODE, name: '', $maybe: { acronym: '' } },
  path: '',
  fee: { kind: '', $maybe: { amount: money, maximum: money, text: '' } },
  channels: [''],
  variants: 0,
  status: '',
  updatedAt: '',
  version: 0,
  $maybe: {
    nameLang: '',
    mode: '',
    translation: '',
    also: [{ lang: '', name: '', $maybe: { summary: '', translation: '' } }],
    inSpanish: [''],
    time: { $maybe: { amount: 0, unit: '', text: '' } },
    onlineUrl: '',
    appointment: true,
    requirements: { from: 0, to: 0 },
    requirementNames: [''],
    successor: CODE,
    alert: '',
    verifiedAt: '',
  },
};

export function isCard(value: unknown): value is TramiteCard {
  return alike(value, card);
}

/** The cards in it are looked at one by one: a wrong one spoils none of its neighbours. */
export function isCardBatch(
  value: unknown,
): value is Pick<CardBatch, 'missing' | 'notice'> & { cards: unknown[] } {
  return alike(value, { cards: [], missing: [''], $maybe: { notice: '', institutions: [] } });
}
