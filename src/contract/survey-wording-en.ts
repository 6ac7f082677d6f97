/** The questions of the survey in English: survey-wording.ts says why they stand apart. */
import type { surveyWording } from './survey-wording.ts';

export const surveyWordingEn: Readonly<Record<keyof typeof surveyWording, string>> = {
  'survey.found': 'Did you find what you were looking for?',
  'survey.found.yes': 'Yes',
  'survey.found.partly': 'In part',
  'survey.found.no': 'No',
  'survey.rating': 'How did it go overall?',
  'survey.rating.1': '1, very badly',
  'survey.rating.2': '2, badly',
  'survey.rating.3': '3, so-so',
  'survey.rating.4': '4, well',
  'survey.rating.5': '5, very well',
  'survey.help': 'Did you have to ask for help?',
  'survey.help.not_needed': 'I did not need it',
  'survey.help.yes': 'Yes, and I got it',
  'survey.help.no': 'Yes, and I did not get it',
  'survey.comment': 'What should we improve?',
};
