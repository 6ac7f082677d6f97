import { surveyWordingEn } from '../../contract/survey-wording-en.ts';
import type { Messages } from '../translator.ts';

export const enSurvey: Messages = {
  ...surveyWordingEn,
  'survey.title': 'Tell us how it went',
  'survey.intro': 'Each answer is kept as you give it. You may leave the others.',
  'survey.comment.hint': 'Optional. Do not write your name, DUI or phone number. Up to {{limit}} characters.',
  'survey.comment.error': 'Shorten the comment to {{limit}} characters.',
  'survey.saving': 'Saving…',
  'survey.saved': 'Answer kept',
  'survey.error.unsent': 'We could not keep it yet. It is still here: press “Save again”.',
  'survey.again': 'Save again',
  'survey.error.nothing': 'Choose at least one answer.',
  'survey.done': 'Finish',
  'survey.thanks': 'Thank you for answering',
  'survey.thanks.detail': 'The institution reads the answers to improve this procedure.',
  'survey.change': 'Change an answer',
};
