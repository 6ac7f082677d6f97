/** Words of the survey: the questions are the contract's, what stands around them is here. */
import { surveyWording } from '../../contract/survey-wording.ts';

export const esSurvey = {
  ...surveyWording,
  'survey.title': 'Cuéntenos cómo le fue',
  'survey.intro': 'Cada respuesta se guarda al darla. Puede dejar las demás.',
  'survey.comment.hint':
    'Es opcional. No escriba su nombre, su DUI ni su teléfono. Hasta {{limit}} caracteres.',
  'survey.comment.error': 'Acorte el comentario a {{limit}} caracteres.',
  'survey.saving': 'Guardando…',
  'survey.saved': 'Respuesta guardada',
  'survey.error.unsent': 'Todavía no pudimos guardarla. Sigue aquí: toque «Guardar de nuevo».',
  'survey.again': 'Guardar de nuevo',
  'survey.error.nothing': 'Elija al menos una respuesta.',
  'survey.done': 'Terminar',
  'survey.thanks': 'Gracias por contestar',
  'survey.thanks.detail': 'La institución lee las respuestas para mejorar este trámite.',
  'survey.change': 'Cambiar una respuesta',
} as const;
