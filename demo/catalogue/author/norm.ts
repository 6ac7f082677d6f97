/** Norms of the legal basis: `law('Ley de Migración y de Extranjería', { articles: 'Art. 5', topic: 'origin' })`. */
import type { LegalBasis } from '../../../src/contract/tramite.ts';

type NormOptions = Omit<LegalBasis, 'kind' | 'name'>;

const norm =
  (kind: LegalBasis['kind']) =>
  (name: string, options: NormOptions = {}): LegalBasis => ({ kind, name: { es: name }, ...options });

export const law = norm('law');
export const regulation = norm('regulation');
export const constitution = norm('constitution');
export const treaty = norm('international_treaty');
export const technicalRegulation = norm('technical_regulation');
export const otherNorm = norm('other');
