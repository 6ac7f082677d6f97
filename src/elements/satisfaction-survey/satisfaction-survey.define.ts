import { define } from '../../internal/define.ts';
import { SatisfactionSurveyElement } from './satisfaction-survey.ts';

define('satisfaction-survey', SatisfactionSurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-survey': SatisfactionSurveyElement;
  }
}
