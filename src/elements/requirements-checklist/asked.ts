/** Words that the form, the sheet and what sends them share. */
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FeedbackReceipt } from '../../contract/feedback.ts';

/** What a person types about something that they were asked for. */
export interface Asked {
  what: string;
  /** Code of an office, or ''. */
  office: string;
  /** `2026-11-20`, or ''. */
  day: string;
}

/** What has to be corrected. */
export type AskedError = 'what' | 'long' | 'day';

/** What is shown of it: each excludes the others. */
export type AskedScreen =
  | { name: 'form'; errors: readonly AskedError[] }
  | { name: 'sending' }
  | { name: 'failed' }
  | { name: 'sent'; receipt: FeedbackReceipt };

export interface AskedState {
  asked: Asked;
  screen: AskedScreen;
}

export interface AskedHandlers {
  client: CatalogueClient | undefined;
  onPrint: () => void;
}

/** Id of the button that opens the form about a requirement; '' = something that is not in the list. */
export function buttonId(about: string): string {
  return about === '' ? 'asked' : `asked-${about}`;
}
