/** What the desk asks of offices and corrects in them, over its own line. All reject as the desk does. */
import * as z from 'zod/mini';
import type { OfficeField } from '../../contract/case-input.ts';
import { code, text } from '../../contract/text.ts';
import type { DeskClient } from './create-desk-client.ts';

/** As much of an office as is needed to choose and to correct it; what is corrected is sent back as it came. */
const deskOffices = z.object({
  offices: z.array(z.object({ code, name: text, address: z.unknown(), hours: z.unknown() })),
});
export type DeskOffice = z.infer<typeof deskOffices>['offices'][number];

export interface OfficeCorrection {
  field: OfficeField;
  before: unknown;
  value: unknown;
}

export interface OfficeClient {
  offices(institution: string): Promise<DeskOffice[]>;
  /** Sent twice it is done once. 409: it does not say `before` any more. */
  correctOffice(office: string, correction: OfficeCorrection): Promise<unknown>;
}

export function officeClient({ ask }: DeskClient): OfficeClient {
  return {
    offices: async (institution) =>
      (await ask('/v1/offices', deskOffices, { query: { institution } })).offices,
    correctOffice: (office, body) =>
      ask(`/v1/desk/offices/${encodeURIComponent(office)}`, z.unknown(), { body }),
  };
}
