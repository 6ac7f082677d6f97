/**
 * Reports that the demonstration's desk begins with: one that waits, one that is late, one that was answered. Folio and
 * code are fixed so that a visitor can follow them. Invented, like all of the demonstration.
 */
import type { FeedbackInput } from '../src/contract/feedback.ts';

export interface DemoReport {
  folio: string;
  accessCode: string;
  receivedAt: string;
  report: FeedbackInput;
  /** What the institution said, when it did. */
  answer?: { status: 'in_review' | 'rejected'; text: string };
}

/** Who attends in the demonstration; the key is made by each server of its own secret. */
export const demoStaff = {
  id: 'demostracion',
  institution: 'RNPN',
  role: 'owner',
  name: 'Persona de demostración',
  unit: 'Unidad de atención (demostración)',
} as const;

const DAY_MS = 86_400_000;

export function demoReports(now: Date): DemoReport[] {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  return [
    {
      folio: 'RNPN-26-3T0ACKGP-7',
      accessCode: '30V4-GD01-DTZS-B',
      receivedAt: daysAgo(2),
      report: {
        kind: 'works_differently',
        tramite: 'RNPN-0003',
        field: '/variants/0/fees/0/amount',
        problem: 'other_fee',
        detail: 'En la oficina me cobraron más de lo que dice la página.',
      },
    },
    {
      folio: 'RNPN-26-9TZ9AZRB-Q',
      accessCode: 'Q2QQ-YZB9-9H1R-X',
      receivedAt: daysAgo(24),
      report: {
        kind: 'works_differently',
        tramite: 'RNPN-0001',
        field: '/variants/0/requirements',
        problem: 'other_requirements',
        detail: 'Me pidieron una fotografía que no está en la lista.',
        whatWasAsked: 'Una fotografía tamaño cédula.',
      },
    },
    {
      folio: 'RNPN-26-1SP4NZJ3-C',
      accessCode: '98VP-6MH3-PBGB-A',
      receivedAt: daysAgo(9),
      report: {
        kind: 'works_differently',
        tramite: 'RNPN-0003',
        field: '/variants/0/usualTime',
        problem: 'time',
        detail: 'Esperé más de dos horas.',
      },
      answer: {
        status: 'rejected',
        text: 'El tiempo de la ficha se cuenta desde que le llaman a la ventanilla. Ese día hubo más gente que lo usual.',
      },
    },
  ];
}
