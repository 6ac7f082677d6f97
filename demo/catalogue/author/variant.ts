import type * as z from 'zod/mini';
import type { variant as variantSchema } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';
import { paragraphs } from './rich.ts';

type VariantInput = z.input<typeof variantSchema>;
type VariantOptions = Omit<VariantInput, 'code' | 'name' | 'description' | 'offices' | 'forms'> & {
  /** One paragraph. */
  description?: string;
  /** Office codes; an object when something is particular there. */
  offices?: (string | { office: string; hours?: string; notes?: string })[];
  forms?: (Omit<NonNullable<VariantInput['forms']>[number], 'name'> & { name: Words })[];
};

/** A way of doing a trámite: `variant('exterior', 'En el exterior', { channels, requirements, fees, offices: ['MRREE-LAX'] })`. */
export function variant(code: string, name: Words, options: VariantOptions): VariantInput {
  const { description, offices, forms, ...rest } = options;
  return {
    code,
    name: asText(name),
    ...rest,
    ...(description !== undefined && { description: paragraphs(description) }),
    ...(offices !== undefined && { offices: offices.map((office) => variantOffice(office)) }),
    ...(forms !== undefined && { forms: forms.map((form) => ({ ...form, name: asText(form.name) })) }),
  };
}

/** The one way of doing it, for trámites without variants. */
export function onlyVariant(options: VariantOptions): VariantInput {
  return variant('unica', { es: 'Modalidad única', en: 'Only option' }, options);
}

function variantOffice(office: string | { office: string; hours?: string; notes?: string }) {
  if (typeof office === 'string') return { office };
  return {
    office: office.office,
    ...(office.hours !== undefined && { hours: { es: office.hours } }),
    ...(office.notes !== undefined && { notes: { es: office.notes } }),
  };
}
