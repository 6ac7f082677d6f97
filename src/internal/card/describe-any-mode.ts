import type { CardTranslator } from '../../i18n/translator.ts';
import { describeMode } from './describe-mode.ts';

type Key = Parameters<CardTranslator['t']>[0];

/** The same with the ways that few trámites have: «Por teléfono», «Por correo». */
export const describeAnyMode: typeof describeMode = (card, words) =>
  describeMode(card, words) ||
  // Of a way that a later catalogue has, nothing rather than a word of a program.
  (card.channels.map((kind) => words.t(`mode.${kind}` as Key)).find((mode) => !mode.startsWith('mode.')) ??
    '');
