import type { ElementFacts } from './page-facts.ts';

/** What the doctor says of a page. Codes are stable: they are searched for, forwarded and documented (docs/doctor.md). */
export const FINDING_CODES = [
  'VEN-102', // the tag belongs to somebody else
  'VEN-104', // the catalogue does not have the code
  'VEN-105', // the code is missing
  'VEN-106', // the catalogue does not answer
  'VEN-108', // two versions on one page
  'VEN-200', // nothing of ours
  'VEN-201', // no script
  'VEN-202', // the same script twice
  'VEN-203', // pinned and evergreen
  'VEN-204', // the script cannot be had
  'VEN-205', // without support
  'VEN-206', // integrity does not match
  'VEN-207', // integrity without crossorigin
  'VEN-208', // http on https
  'VEN-211', // CSP: scripts
  'VEN-212', // CSP: the API
  'VEN-213', // CSP: Trusted Types
  'VEN-221', // only the link is left
  'VEN-222', // shown as text
  'VEN-223', // attributes emptied
  'VEN-224', // no such tag
  'VEN-225', // nothing inside
  'VEN-231', // repealed
  'VEN-241', // duplicate ids
  'VEN-242', // heading level jumps
  'VEN-243', // contrast
  'VEN-251', // CORS
  'VEN-252', // CORP
  'VEN-253', // slow
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `error`: the citizen does not see it; `warning`: somebody loses something; `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Who can mend it: the words to forward are for them. */
export type Who = 'editor' | 'webmaster' | 'server' | 'catalogue';

/** What a check sees; words come after. */
export interface Symptom {
  code: FindingCode;
  /** Evidence, a line each. */
  where: string[];
  /** What to write instead, ready to paste. */
  paste?: string;
  /** The element that is to be pasted anew, when that is the remedy. */
  about?: Pick<ElementFacts, 'tag' | 'attributes' | 'text'>;
}

export interface Finding extends Omit<Symptom, 'about'> {
  severity: Severity;
  who: Who;
  title: string;
  why: string;
  remedy: string;
}
