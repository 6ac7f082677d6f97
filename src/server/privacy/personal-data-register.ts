/**
 * What is kept that may say something about a person: where, for what, on what basis, and until when. A test types marks
 * into every field of every public operation and fails when one is found anywhere else; docs/datos-personales.md is this
 * table in print.
 */
import { CONTACT_DAYS } from '../notices/contacts.ts';
import { VERSIONS_KEPT } from '../../contract/versions.ts';
import { TERM_DAYS } from '../store.ts';
import { THREAT_DAYS } from './kept-for-authority.ts';
import { ANSWERS_DAYS, DELIVERY_DAYS, REQUEST_DAYS, USE_DAYS, WORDS_DAYS } from './forget-old.ts';

export interface PersonalDataEntry {
  /** Collections of records or tables, with the path in the row: `feedback.events[].text`; `*` = everything in it. */
  fields: readonly string[];
  what: string;
  purpose: string;
  basis: string;
  retention: string;
}

/** Of the Ley para la Protección de Datos Personales; the institution's lawyers name the article. */
const CONSENT = 'La persona lo escribe y lo envía por su voluntad';
const DUTY = 'Deber de la institución de atender lo que se le reporta';

export const PERSONAL_DATA_REGISTER: readonly PersonalDataEntry[] = [
  {
    fields: ['feedback.detail', 'feedback.whatWasAsked'],
    what: 'Lo que una persona escribe en un comentario, con DUI, NIT, teléfono y correo tapados',
    purpose: 'Que la institución entienda y corrija lo que no funciona',
    basis: `${CONSENT}. ${DUTY}`,
    retention: `Hasta que la persona lo borre; si no, ${String(WORDS_DAYS)} días después de cerrado el reporte. De una amenaza confirmada, ${String(THREAT_DAYS)} días después de que se confirmó, ni antes ni después`,
  },
  {
    fields: [
      'feedback.office',
      'feedback.experiencedOn',
      'feedback.source.site',
      'feedback.source.element',
      'feedback.source.version',
      'feedback.source.placement',
      'feedback.source.lang',
    ],
    what: 'Oficina, día y página de los que habla el comentario',
    purpose: 'Encontrar dónde está el problema',
    basis: `${CONSENT}. ${DUTY}`,
    retention: 'Como lo escrito en el comentario',
  },
  {
    fields: ['feedback.municipality', 'feedback.onlineReasons'],
    what: 'Municipio y motivos que una persona eligió de una lista',
    purpose: 'Que se vea dónde y por qué se pide un trámite en línea; se muestran solo desde 5',
    basis: CONSENT,
    retention: 'Mientras el voto se cuente; al retirarlo y borrarlo, o en un reporte, como lo escrito',
  },
  {
    fields: ['feedback.seen', 'feedback.seenWords'],
    what: 'Dato de la ficha tal como estaba cuando se reportó; nada de quien reporta',
    purpose: 'Mostrar qué cambió',
    basis: DUTY,
    retention: 'Como lo escrito en el comentario',
  },
  {
    fields: [
      'feedback.events[].text',
      'feedback.events[].note',
      'feedback.events[].unit',
      'feedback.events[].staff.id',
      'feedback.events[].staff.name',
      'feedback.response.text.es',
      'feedback.response.unit.es',
      'feedback.response.diff.before',
      'feedback.response.diff.after',
    ],
    what: 'Lo que la institución respondió, anotó o corrigió, que puede repetir palabras de quien reportó, y quién de su personal lo hizo',
    purpose: 'Responder a la persona y saber quién lo hizo',
    basis: DUTY,
    retention: 'Como lo escrito en el comentario',
  },
  {
    fields: ['contact.sealed'],
    what: 'Correo que una persona deja para saber cuándo hay respuesta, cifrado',
    purpose: 'Avisarle una vez que hay respuesta',
    basis: 'Consentimiento; se retira con un clic en cada mensaje',
    retention: `${String(CONTACT_DAYS)} días, o antes si la persona lo quita`,
  },
  {
    fields: ['notice-target.sealed', 'delivery.to.target'],
    what: 'Correos de trabajo y direcciones a las que se avisa a la institución, cifrados',
    purpose: 'Avisar a la institución de lo que le reportan',
    basis: 'Los anota la propia institución y los confirma quien los recibe',
    retention: 'Hasta que la institución los quite',
  },
  {
    fields: ['staff.name', 'staff.unit', 'staff.email', 'staff.subject', 'demand-reply.staff'],
    what: 'Nombre, unidad y correo de quienes atienden en la institución, con qué identidad entran y qué respondieron; de cada ingreso no se guarda nada',
    purpose: 'Que solo atienda quien puede, y saber quién hizo qué',
    basis: 'Relación de trabajo con la institución, que los anota',
    retention: `Mientras dure el permiso, y ${String(WORDS_DAYS)} días después de terminarlo`,
  },
  {
    fields: ['demand-reply.why', 'demand-reply.unit'],
    what: 'Respuesta pública de la institución a quienes piden un trámite en línea; no se dirige a una persona',
    purpose: 'Rendir cuentas de lo que se pide y de lo que se prometió',
    basis: 'La institución la publica con su firma',
    retention: `La vigente se conserva; la que otra reemplaza, ${String(USE_DAYS)} días más`,
  },
  {
    fields: ['tramite.*', 'tramite_version.*', 'tramite_draft.*'],
    what: 'Ficha pública de un trámite, que la institución puede corregir desde su mesa; no debe nombrar a nadie que no atienda',
    purpose: 'Informar a la ciudadanía, y mostrar qué cambió',
    basis: 'La institución la publica con su firma',
    retention: `Las últimas ${String(VERSIONS_KEPT)} versiones`,
  },
  {
    fields: ['request.*', 'request_event.*'],
    what: 'Solicitud que una institución registró para que su dueño la siga: lo que le dijeron y lo que respondió',
    purpose: 'Que la persona vea cómo va su solicitud, con su folio y su código',
    basis: 'Relación de la persona con la institución que tramita, que la registra',
    retention: `${String(REQUEST_DAYS)} días después de lo último que se informó de ella; la institución conserva su expediente según su propia tabla de plazos`,
  },
  {
    fields: ['idempotency.key', 'idempotency.answer'],
    what: 'Clave al azar de un envío, y la respuesta que recibe quien lo repite: folio o dato de la ficha, nunca lo escrito en un comentario ni un código',
    purpose: 'Que un envío repetido por una mala conexión no se cuente dos veces',
    basis: DUTY,
    retention: `${String(ANSWERS_DAYS)} días`,
  },
  {
    fields: ['delivery.to.contact'],
    what: 'Folio al que se le avisó, sin el correo',
    purpose: 'No avisar dos veces y saber qué no se pudo entregar',
    basis: DUTY,
    retention: `${String(DELIVERY_DAYS)} días después del envío`,
  },
  {
    fields: [
      'survey.comment',
      'survey.survey',
      'survey.key',
      'survey.placement',
      'survey.site',
      'survey.lang',
    ],
    what: 'Comentario libre de la encuesta y número al azar que la une, que no se guarda en ningún otro lugar',
    purpose: 'Mejorar el trámite; unir las respuestas de una misma encuesta',
    basis: CONSENT,
    retention: `${String(WORDS_DAYS)} días; las sumas del día no llevan texto`,
  },
  {
    fields: [
      'use-day.site',
      'use-day.placement',
      'use-day.key',
      'embedding.site',
      'embedding.version',
      'embedding.key',
      'embedding.value',
    ],
    what: 'Sitio que muestra los trámites, y cómo llamó su webmaster al lugar; nada de quien lo visita',
    purpose: 'Saber dónde se usa el catálogo',
    basis: 'Son datos de sitios, no de personas; están aquí porque quien los envía escribe el texto',
    retention: `${String(USE_DAYS)} días`,
  },
  {
    fields: ['missing_term.term'],
    what: 'Palabras de una búsqueda que no encontró nada, sin números, correos ni direcciones',
    purpose: 'Saber qué le falta al catálogo; se muestran solo desde 5 veces',
    basis: 'Interés público de un catálogo completo; no se guarda quién buscó',
    retention: `${String(TERM_DAYS)} días`,
  },
];
