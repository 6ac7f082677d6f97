import { define } from '../../internal/define.ts';
import { FeedbackButtonsElement } from './feedback-buttons.ts';

define('feedback-buttons', FeedbackButtonsElement);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-buttons': FeedbackButtonsElement;
  }
}
