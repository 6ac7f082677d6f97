/** Every word of the wizard. Spanish, *usted*: its readers keep the sites of Salvadoran institutions. */
import type { Legibility } from '../../colours/contrast.ts';
import type { Role } from '../../snippets/cms.ts';
import type { EmbeddableTag } from '../../snippets/embeddables.ts';
import type { Unreadable } from '../read-site.ts';
import type { Choices, Step } from './choices.ts';

export const STEP_NAMES: Record<Step, string> = {
  what: 'Qué mostrar',
  where: 'Cómo es su sitio',
  paste: 'Ver y pegar',
};

/** What each element gives to the people who visit the site. */
export const ELEMENT_SAYS: Record<EmbeddableTag, string> = {
  'tramite-card': 'Costo, tiempo, modalidad y requisitos, en pocas líneas.',
  'tramite-detail': 'Todo el trámite en su página, para leer e imprimir.',
  'requirements-checklist': 'La lista de lo que cada persona debe llevar.',
  'feedback-buttons': 'Para pedir el servicio en línea o decir que funciona distinto.',
  'satisfaction-survey': 'Cuatro preguntas a quien lo terminó, iguales en todas las instituciones.',
  'office-finder': 'La oficina más cercana y cuál está abierta ahora.',
  'tramite-search': 'Búsqueda y filtros de todo el catálogo, en su página.',
  'tramite-directory': 'El catálogo por tema, por momento de la vida o por institución.',
  'request-tracker': 'El estado de una solicitud, con su número y su código.',
  'service-report': 'Qué pidió y reportó la gente, qué se corrigió y en cuántos días.',
};

/** What the link says where no trámite gives its name. */
export const LINK_NAMES: Record<EmbeddableTag, string> = {
  'tramite-card': 'Trámite',
  'tramite-detail': 'Trámite',
  'requirements-checklist': 'Antes de ir',
  'feedback-buttons': 'Dé su opinión',
  'satisfaction-survey': 'Cuéntenos cómo le fue',
  'office-finder': 'Oficinas de atención',
  'tramite-search': 'Buscar un trámite',
  'tramite-directory': 'Todos los trámites',
  'request-tracker': 'Seguir una solicitud',
  'service-report': 'Rendición de cuentas',
};

export const ROLE_QUESTION = '¿Qué puede hacer usted en ese sitio?';
export const ROLE_SHORT: Record<Role, string> = {
  webmaster: 'cambia la plantilla',
  editor: 'publica páginas',
  author: 'escribe contenido',
};

export const DENSITY_NAMES: Record<Choices['density'], string> = {
  card: 'Tarjeta',
  line: 'Una línea, para listas y barras laterales',
  summary: 'Tarjeta con la lista de requisitos',
};

export const THEME_NAMES: Record<Choices['theme'], string> = {
  inherit: 'Como su página',
  light: 'Claro',
  dark: 'Oscuro',
  auto: 'Como el dispositivo de cada persona',
};

export const HEADING_NAMES: Record<Choices['heading'], string> = {
  '': 'El que le toca en la página',
  '2': 'Nivel 2',
  '3': 'Nivel 3',
  '4': 'Nivel 4',
};

export const LEGIBILITY: Record<Legibility, string> = {
  best: 'se lee muy bien',
  good: 'se lee bien',
  large: 'se lee solo en letra grande',
  poor: 'no se lee bien',
};

export const UNREADABLE: Record<Unreadable, string> = {
  address: 'no es la dirección de un sitio. Escríbala como en el navegador, por ejemplo www.ejemplo.gob.sv.',
  private: 'no está en la red pública, y desde aquí no se puede ver. Escriba el color a mano.',
  silent: 'no respondió. Revise la dirección, inténtelo de nuevo o escriba el color a mano.',
  refused: 'no entregó la página. Revise la dirección o escriba el color a mano.',
  other: 'no es una página que se pueda leer. Escriba la dirección de la portada, o el color a mano.',
  busy: 'no se pudo leer todavía: hay varias consultas a la vez. Inténtelo de nuevo en un momento.',
};

/** `7,9 a 1` */
export function writeRatio(ratio: number): string {
  // Cut and not rounded: 4.46 is not 4.5.
  return `${(Math.floor(ratio * 10) / 10).toLocaleString('es-SV', { minimumFractionDigits: 1 }).replace('.', ',')} a 1`;
}
