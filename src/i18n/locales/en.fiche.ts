/** English of `es.fiche.ts`. */
import type { esFiche } from './es.fiche.ts';

export const enFiche: Record<Exclude<keyof typeof esFiche, `${string}_many`>, string> = {
  'fiche.loading': 'Loading the procedure…',
};
