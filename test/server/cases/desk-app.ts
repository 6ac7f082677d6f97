/** The demonstration with a desk: staff of two institutions, and reports on one of their fiches. */
import assert from 'node:assert/strict';
import type { StaffRole } from '../../../src/contract/case-moves.ts';
import type { DeskEventInput } from '../../../src/contract/case-input.ts';
import type { DeskCaseDetail } from '../../../src/contract/case.ts';
import type { FeedbackView } from '../../../src/contract/feedback-view.ts';
import type { FeedbackInput, FeedbackReceipt } from '../../../src/contract/feedback.ts';
import { staffMembers } from '../../../src/server/cases/staff-records.ts';
import { sha256Hex } from '../../../src/server/content-hash.ts';
import type { Settings } from '../../../src/server/settings.ts';
import { demoApp, newKey, type DemoApp } from '../demo-app.ts';

export interface DeskApp extends DemoApp {
  /** `Authorization` of a member of staff of RNPN, or of the MRREE. */
  as(role: StaffRole, institution?: 'RNPN' | 'MRREE'): Record<string, string>;
  report(more?: Partial<FeedbackInput>): Promise<FeedbackReceipt>;
  track(receipt: FeedbackReceipt): Promise<FeedbackView>;
  open(folio: string, headers?: Record<string, string>): Promise<DeskCaseDetail>;
  act(folio: string, event: DeskEventInput, headers?: Record<string, string>): Promise<Response>;
}

/** The fee of a first DUI: what the tests say is wrong. */
export const FEE = '/variants/0/fees/0/amount/amount';
export const TRAMITE = 'RNPN-0003';
export const OFFICE = 'RNPN-01';

const keyOf = (role: string, institution: string) => `clave-de-prueba-${role}-${institution}`;

export async function deskApp(settings: Partial<Settings> = {}): Promise<DeskApp> {
  const demo = await demoApp(settings);
  const { store, get, post } = demo;
  await store.write(async (records) => {
    for (const institution of ['RNPN', 'MRREE'])
      for (const role of ['owner', 'editor', 'verifier'] as const)
        await records.put(staffMembers, {
          id: `${institution}-${role}`,
          institution,
          role,
          name: `Persona ${role}`,
          unit: 'Unidad de pruebas',
          createdAt: '2026-11-01T00:00:00Z',
          keyHash: await sha256Hex(keyOf(role, institution)),
        });
  });
  const as: DeskApp['as'] = (role, institution = 'RNPN') => ({
    Authorization: `Bearer ${keyOf(role, institution)}`,
  });
  return {
    ...demo,
    as,
    async report(more = {}) {
      const body: FeedbackInput = {
        kind: 'works_differently',
        tramite: TRAMITE,
        field: FEE,
        problem: 'other_fee',
        detail: 'Me cobraron otra cantidad.',
        ...more,
      };
      const response = await post('/v1/feedback', body, newKey());
      assert.equal(response.status, 201, await response.clone().text());
      return (await response.json()) as FeedbackReceipt;
    },
    async track({ folio, accessCode }) {
      return (await (await post('/v1/feedback/track', { folio, accessCode })).json()) as FeedbackView;
    },
    async open(folio, headers = as('owner')) {
      const response = await get(`/v1/desk/cases/${folio}`, headers);
      assert.equal(response.status, 200, await response.clone().text());
      return (await response.json()) as DeskCaseDetail;
    },
    act: (folio, event, headers = as('owner')) =>
      post(`/v1/desk/cases/${folio}/events`, event, { ...newKey(), ...headers }),
  };
}
