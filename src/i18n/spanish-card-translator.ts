/** The words of a first card in Spanish, at hand; the rest comes when there is a reason (whole-card-translator.ts). */
import { esCard } from './locales/es.card.ts';
import { createSmallTranslator } from './small-translator.ts';
import { spanishFormats } from './spanish-formats.ts';
import type { CardTranslator } from './translator.ts';

export const spanishCardTranslator: CardTranslator = createSmallTranslator('es', esCard, spanishFormats);
