import { define } from '../../internal/define.ts';
import { FeedbackDeskElement } from './feedback-desk.ts';

define('feedback-desk', FeedbackDeskElement);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-desk': FeedbackDeskElement;
  }
}
