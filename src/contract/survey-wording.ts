/**
 * The questions of the survey and their answers, in their one wording: the figures of two institutions compare only when
 * both asked the same. So they are the same in every register of Spanish, and a word of them never changes; a question
 * that should be asked otherwise is a new question. Without a schema, because the elements' words are made of it.
 */
export const surveyWording = {
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
} as const;
