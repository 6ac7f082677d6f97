import type { nothing, TemplateResult } from 'lit';
import type { HeadingLevel } from '../../internal/heading.ts';

/** What an office's own record is to say. */
export interface OfficeSending {
  /** What is sent, as text. */
  of: string;
  send: () => Promise<unknown>;
  /** Asks what it says by now, and keeps what was typed. */
  reload: () => Promise<void>;
}

/** The correction of one field, as a case sees it: its code comes when somebody begins one. */
export interface CorrectionForm {
  /** False: this field is not written at a desk. */
  isPossible(): boolean;
  /** As it will be; undefined while it cannot be anything. */
  value(): unknown;
  /** Undefined while a field of the fiche is corrected. */
  office(): OfficeSending | undefined;
  /** How many things are wrong; from now on each is said beside its field. */
  check(): number;
  /** The fiche changed meanwhile. */
  rebase(value: unknown): void;
  /** For the host's own tree. */
  fields(id: string): TemplateResult;
  /** What a list can be changed by: it grows, shrinks and changes places. */
  list(): TemplateResult | typeof nothing;
  /** Before and after. */
  preview(level: HeadingLevel): TemplateResult;
}
