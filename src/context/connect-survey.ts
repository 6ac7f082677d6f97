/** Where the survey meets its words: apart, because few pages ask it. */
export { loadSurveyTranslator } from '../i18n/load-survey-translator.ts';
