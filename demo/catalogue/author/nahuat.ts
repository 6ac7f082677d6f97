import type { TramiteInput } from '../../../src/contract/tramite.ts';

/**
 * What a fiche of this catalogue says of its Náhuat (`ppl`): a few words to show how two languages stand side by side,
 * written for the demonstration and checked by nobody. A country puts there what its speakers wrote.
 */
export const nahuatDemonstration: NonNullable<TramiteInput['translations']> = {
  ppl: {
    provenance: 'community',
    date: '2026-11-20',
    by: {
      es: 'Texto de demostración en náhuat. No es una traducción autorizada.',
      en: 'Demonstration text in Nawat. Not an authoritative translation.',
    },
  },
};
