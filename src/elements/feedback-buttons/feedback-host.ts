/** What the pieces behind the buttons need of the element around them. */
import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import type * as KeptVotes from './kept-vote.ts';

export interface FeedbackHost {
  element: LitElement;
  /** As things are now: the element may come to stand for another trámite. */
  now(): {
    /** Code of the trámite. */
    code: string;
    client: CatalogueClient | undefined;
    /** Key in localStorage of reports to this catalogue that wait on this phone. */
    unsentPlace: string;
    /** Of headings below the element's own. */
    innerLevel: HeadingLevel;
  };
  /** Votes that wait on this phone: handed over, because what two chunks import is a file of its own on every page. */
  votes: typeof KeptVotes;
  /** What every message of this element says of itself. */
  input(kind: FeedbackInput['kind']): FeedbackInput;
  /** The catalogue has stored a report. */
  stored(receipt: FeedbackReceipt): void;
}
