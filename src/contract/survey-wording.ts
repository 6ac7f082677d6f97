/**
 * The questions of the survey and their answers, in their one wording: the figures of two institutions compare only when
 * both asked the same. So they are the same in every register of Spanish, and a word of them never changes; a question
 * that should be asked otherwise is a new question. Without a schema, because the elements' words are made of it.
 */
export const surveyWording = {
  es: {
    'survey.found': '¿Encontró lo que buscaba?',
    'survey.found.yes': 'Sí',
    'survey.found.partly': 'En parte',
    'survey.found.no': 'No',
    'survey.rating': '¿Cómo le fue en general?',
    'survey.rating.1': '1, muy mal',
    'survey.rating.2': '2, mal',
    'survey.rating.3': '3, regular',
    'survey.rating.4': '4, bien',
    'survey.rating.5': '5, muy bien',
    'survey.help': '¿Tuvo que pedir ayuda?',
    'survey.help.not_needed': 'No la necesité',
    'survey.help.yes': 'Sí, y la recibí',
    'survey.help.no': 'Sí, y no la recibí',
    'survey.comment': '¿Qué debemos mejorar?',
  },
  en: {
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
  },
} as const;
