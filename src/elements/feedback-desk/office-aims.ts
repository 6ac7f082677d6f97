/** What the offices that a fiche names say of themselves, each as something to correct. */
import type { OfficeField } from '../../contract/case-input.ts';
import type { DeskOffice } from '../../context/connect-desk-corrections.ts';
import type { CorrectionDraft } from './correction-draft.ts';

export interface OfficeAim {
  key: string;
  office: DeskOffice;
  field: OfficeField;
}

export function officeAims({ items }: CorrectionDraft, offices: readonly DeskOffice[]): OfficeAim[] {
  const named = new Set(items.map(({ typed }) => typed.office));
  return offices
    .filter(({ code }) => named.has(code))
    .flatMap((office) =>
      (['address', 'hours'] as const).map((field) => ({ key: `${office.code} ${field}`, office, field })),
    );
}
