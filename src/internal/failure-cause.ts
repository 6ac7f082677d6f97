/** Why an element could not show its data, as warn.ts is told. */
import type { WarningCode } from './advice.ts';
import { failureReason } from './failure-reason.ts';

export interface FailedElement {
  localName: string;
  /** Undefined for elements that take no code. */
  code?: string;
}

/** `hasClient` is false when nobody said where the catalogue is. */
export function failureCause(
  { localName, code }: FailedElement,
  hasClient: boolean,
  error: unknown,
): [code: WarningCode, tag?: string, about?: string] {
  if (!hasClient) return ['VEN-101'];
  if (code === '') return ['VEN-105', localName];
  if (failureReason(error) === 'not_found') return ['VEN-104', '', code];
  return ['VEN-106'];
}
