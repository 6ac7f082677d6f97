/**
 * The guidelines for institutions, as words: the page /lineamientos and docs/lineamientos.md are both made of them.
 * One sheet of paper: what is added here has to take something else out.
 */
export interface GuidelineSection {
  title: string;
  /** Shown before the list. */
  lead?: string;
  items: { term?: string; text: string; link?: { text: string; path: string } }[];
}

export const GUIDELINES_TITLE = 'Lineamientos para atender a la gente';
export const GUIDELINES_LEAD =
  'Qué hace una institución con lo que la gente dice de sus trámites. Una hoja para imprimir y tener a la vista.';

/** `days`: business days in which an answer is owed. */
export function guidelines(days: number): GuidelineSection[] {
  const within = `${String(days)} días hábiles`;
  const soon = String(Math.round(days * 0.8));
  return [
    {
      title: 'Qué se promete',
      items: [
        {
          text: `Cada reporte recibe una respuesta en ${within}. Si no llega, se muestra como atrasado, también en el sitio de la institución.`,
        },
        { text: 'Lo que se corrige se muestra con el antes y el después a cada persona que lo reportó.' },
        {
          text: 'A quienes piden un trámite en línea se les responde con fecha: planificado, en proceso, o no y por qué. A los 30 días sin respuesta se muestra así.',
        },
      ],
    },
    {
      title: 'Quién responde',
      lead: 'Nombre a una persona, y a quien la supla, para cada función:',
      items: [
        {
          term: 'Responsable',
          text: 'da y quita accesos, decide a dónde llegan los avisos, responde ante el público. Si no hay otra persona, la oficina de información.',
        },
        { term: 'Edición', text: 'lee la bandeja cada día hábil, responde, corrige la ficha.' },
        {
          term: 'Verificación',
          text: 'comprueba con la unidad que atiende el trámite que la ficha dice la verdad.',
        },
      ],
    },
    {
      title: 'En qué plazo',
      items: [
        {
          term: 'Días 1 y 2',
          text: 'lea el reporte y póngalo en revisión. Si es de otra institución, reasígnelo: es un paso, y la persona lo sabe.',
        },
        { term: `Día ${soon}`, text: 'llega un aviso de que el plazo se acerca.' },
        {
          term: `Día ${String(days)}`,
          text: 'vence. Responda aunque todavía no pueda corregir: diga qué falta y para cuándo.',
        },
        {
          term: 'Cada 11 meses',
          text: 'revise cada ficha, y antes si varias personas reportan el mismo dato.',
        },
      ],
    },
    {
      title: 'Qué significa cada estado',
      items: [
        { term: 'Recibido', text: 'llegó y nadie lo ha leído.' },
        { term: 'En revisión', text: 'alguien lo está comprobando.' },
        { term: 'Reasignado', text: 'pasó a quien corresponde.' },
        { term: 'Aceptado', text: 'la persona tiene razón; falta corregir.' },
        { term: 'Corregido', text: 'la ficha cambió; se ve el antes y el después.' },
        { term: 'Programado', text: 'se corregirá en la fecha que se dice.' },
        { term: 'No procede', text: 'la ficha está bien; se explica por qué.' },
        { term: 'Repetido', text: 'otro reporte dice lo mismo y lo responde.' },
        { term: 'Retirado', text: 'la persona lo quitó.' },
      ],
    },
    {
      title: 'Cómo responder y moderar',
      items: [
        {
          text: 'Hable de usted, con frases cortas. Diga qué encontró, qué hizo y desde cuándo vale. Agradezca; no discuta.',
        },
        { text: 'No pida ni escriba datos personales. Los que la persona escribió se tapan solos.' },
        {
          text: 'Un comentario deja de mostrarse solo por insultos, datos personales, publicidad, otro tema o amenazas; nunca por ser una crítica. Aunque no se muestre, se responde.',
          link: { text: 'Política de moderación', path: '/politica-de-moderacion' },
        },
      ],
    },
    {
      title: 'Si hay una amenaza',
      items: [
        {
          text: 'No responda y no la copie a otros medios. Márquela como amenaza: queda guardada y fuera de la vista.',
        },
        {
          text: 'Avise el mismo día a la persona responsable y a quien ve la seguridad de la institución. Si alguien está en peligro, llame al 911.',
        },
        { text: 'Si no lo es, retire la marca y atienda el reporte como los demás.' },
      ],
    },
    {
      title: 'Cómo leer la cuenta pública',
      items: [
        {
          text: 'Muchos reportes no son una mala nota: son personas que avisan. Malo es que estén atrasados.',
        },
        {
          text: 'Mire primero los atrasados, luego qué parte se corrigió, luego los días: la mediana es el caso común; el p90, el de quien más espera.',
        },
        {
          text: 'Compárese con su mes anterior. Cada cifra dice de cuántos casos sale; las de menos de 5 no se muestran.',
        },
      ],
    },
    {
      title: 'La frase para su sitio',
      items: [
        {
          text: `«¿Algo de este trámite no es como aquí dice? Cuéntenos con el botón “Este servicio no funciona así”. Le respondemos en ${within} y publicamos lo que corregimos.»`,
        },
        {
          text: 'El botón y la cuenta se ponen en su sitio en unos minutos.',
          link: { text: 'Asistente', path: '/asistente' },
        },
      ],
    },
  ];
}

/** The same as a page of Markdown. */
export function guidelinesInMarkdown(days: number): string {
  const sections = guidelines(days).map(({ title, lead, items }) => {
    const lines = items.map(
      ({ term, text, link }) =>
        `- ${term === undefined ? '' : `**${term}**: `}${text}${link ? ` (${link.text}: \`${link.path}\`)` : ''}`,
    );
    return [`## ${title}`, ...(lead === undefined ? [] : [lead]), lines.join('\n')].join('\n\n');
  });
  return [`# ${GUIDELINES_TITLE}`, GUIDELINES_LEAD, ...sections].join('\n\n');
}
