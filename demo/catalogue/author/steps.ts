import type * as z from 'zod/mini';
import type { step } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';
import { paragraphs } from './rich.ts';

type StepInput = z.input<typeof step>;
type WrittenStep = Omit<StepInput, 'order' | 'title' | 'description' | 'responsible' | 'output'> & {
  title: Words;
  /** One paragraph. */
  description?: string;
  responsible?: Words;
  output?: Words;
};

/** Steps in the order written; a string is a step with only a title: `steps('Pida su cita.', { title, time })`. */
export function steps(...written: (string | WrittenStep)[]): StepInput[] {
  return written.map((one, index) => {
    const { title, description, responsible, output, ...rest } =
      typeof one === 'string' ? { title: one } : one;
    return {
      order: index + 1,
      title: asText(title),
      ...rest,
      ...(description !== undefined && { description: paragraphs(description) }),
      ...(responsible !== undefined && { responsible: asText(responsible) }),
      ...(output !== undefined && { output: asText(output) }),
    };
  });
}
