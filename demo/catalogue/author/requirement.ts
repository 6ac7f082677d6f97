import type * as z from 'zod/mini';
import type { requirement as requirementSchema } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';
import { paragraphs } from './rich.ts';

type RequirementInput = z.input<typeof requirementSchema>;
type RequirementOptions = Omit<RequirementInput, 'id' | 'name' | 'description' | 'condition' | 'issuer'> & {
  /** One paragraph. */
  description?: string;
  /** When it is asked for, as a sentence that the citizen reads: `Si usted es menor de edad.` */
  condition?: Words;
  issuer?: Words;
};

/** `requirement('dui', 'DUI vigente', { original: true, copies: 1 })`. The id is unique within its variant. */
export function requirement(id: string, name: Words, options: RequirementOptions = {}): RequirementInput {
  const { description, condition, issuer, ...rest } = options;
  return {
    id,
    name: asText(name),
    ...rest,
    ...(description !== undefined && { description: paragraphs(description) }),
    ...(condition !== undefined && { condition: { text: asText(condition) } }),
    ...(issuer !== undefined && { issuer: asText(issuer) }),
  };
}
