/** What the two buttons announce. */
import type { FeedbackKind } from '../../contract/feedback.ts';

/** The catalogue has stored what the person said. Its words are not in the event. */
export class FeedbackGivenEvent extends Event {
  static readonly type = 'feedback-given';
  readonly code: string;
  readonly kind: FeedbackKind;
  readonly placement: string | undefined;
  constructor(code: string, kind: FeedbackKind, placement?: string) {
    super(FeedbackGivenEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.kind = kind;
    this.placement = placement;
  }
}

declare global {
  interface HTMLElementEventMap {
    'feedback-given': FeedbackGivenEvent;
  }
}
