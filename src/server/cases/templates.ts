import type { AnswerTemplate } from '../../contract/case.ts';

/** Answers that an officer finds written, to be corrected and sent. Plain words, no promise without a day. */
export const ANSWER_TEMPLATES: readonly AnswerTemplate[] = [
  {
    code: 'recibido',
    name: 'Lo estamos revisando',
    text: 'Gracias por avisar. Estamos comparando lo que usted cuenta con la ficha y con la oficina. Le respondemos antes del plazo.',
    to: 'in_review',
  },
  {
    code: 'comprobado',
    name: 'Tiene razón',
    text: 'Comprobamos lo que usted cuenta: la ficha no lo decía bien. La vamos a corregir.',
    to: 'accepted',
  },
  {
    code: 'oficina-avisada',
    name: 'La ficha está bien, la oficina no la siguió',
    text: 'La ficha está bien. Lo que le pidieron no está en ella y no lo debían pedir. Ya avisamos a la oficina. Si vuelve a pasar, muestre esta respuesta.',
    to: 'rejected',
  },
  {
    code: 'ficha-correcta',
    name: 'La ficha está bien',
    text: 'Revisamos la ficha y está bien. Le explicamos por qué:',
    to: 'rejected',
  },
  {
    code: 'con-fecha',
    name: 'Se corregirá en una fecha',
    text: 'Tiene razón. Para corregirlo hace falta un cambio que ya está en marcha. La fecha está en este reporte.',
    to: 'scheduled',
  },
  {
    code: 'otra-institucion',
    name: 'Le toca a otra institución',
    text: 'Este asunto le toca a otra institución. Le pasamos su reporte; usted no tiene que hacer nada.',
    to: 'reassigned',
  },
  {
    code: 'repetido',
    name: 'Otra persona ya lo dijo',
    text: 'Otra persona ya dijo lo mismo. Unimos los dos reportes: lo que se resuelva vale para los dos.',
    to: 'duplicate',
  },
];
