/**
 * Reports that wait on this phone because a person asked for it, for each catalogue its own. A full disk, a private window
 * and what somebody else wrote under our key are ordinary: nothing here throws.
 */
import type { FeedbackInput } from '../../contract/feedback.ts';

/** What is sent later, with the key that lets it count once. */
export interface Unsent {
  key: string;
  input: FeedbackInput;
}

const KEY = /^[\w.-]{16,200}$/;
/** Nobody waits for more; what is written under our key by others does not fill a page. */
const MOST = 20;

export function readUnsent(place: string): Unsent[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter(isUnsent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** False when this phone does not keep it. */
export function keepUnsent(place: string, report: Unsent): boolean {
  return write(place, [...without(readUnsent(place), report.key), report]);
}

/** Also takes away what cannot be read, so that nobody looks at it again. */
export function dropUnsent(place: string, key?: string): void {
  write(place, key === undefined ? [] : without(readUnsent(place), key));
}

function write(place: string, reports: readonly Unsent[]): boolean {
  try {
    if (reports.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(reports));
    return true;
  } catch {
    return false;
  }
}

const without = (reports: readonly Unsent[], key: string) => reports.filter((report) => report.key !== key);

function isUnsent(value: unknown): value is Unsent {
  const { key, input } = (value ?? {}) as Partial<Unsent>;
  return (
    typeof key === 'string' &&
    KEY.test(key) &&
    typeof input === 'object' &&
    (input as FeedbackInput | null)?.kind === 'works_differently' &&
    typeof input.tramite === 'string'
  );
}
