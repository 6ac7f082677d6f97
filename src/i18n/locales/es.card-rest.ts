/** Spanish of El Salvador (*usted*): what a card says besides `es.card.ts`, and every element when something fails. */
export const esCardRest = {
  'card.requirements.list': 'Qué necesita',
  'card.start': 'Hacer en línea',
  'card.start.external': '(sale de este sitio)',
  'card.details': 'Ver requisitos y pasos',
  'card.variants_one': '{{count}} modalidad',
  'card.variants_many': '{{count}} de modalidades',
  'card.variants_other': '{{count}} modalidades',
  'card.loading': 'Cargando trámite…',
  'card.not_found': 'Este trámite no está en el catálogo. El enlace puede estar viejo.',
  'state.stale': 'Sin conexión con el catálogo. Datos del {{date}}.',
  'state.retry': 'Intentar de nuevo',
  'error.offline': 'No tiene conexión a internet. Revise su conexión y toque «Intentar de nuevo».',
  'error.unreachable':
    'No pudimos cargar los datos. El problema es nuestro, no suyo. Espere un minuto y toque «Intentar de nuevo».',
  'error.timeout': 'La respuesta tardó demasiado. Espere un minuto y toque «Intentar de nuevo».',
  'error.server':
    'No pudimos cargar los datos. El problema es nuestro, no suyo. Espere un minuto y toque «Intentar de nuevo».',
  'error.busy': 'Hay muchas personas usando el servicio. Espere un minuto y toque «Intentar de nuevo».',
  'error.unexpected':
    'Recibimos una respuesta que no entendemos. Puede ser la red donde está. Toque «Intentar de nuevo».',
  'error.refused': 'El catálogo no aceptó lo enviado. Revise los datos y vuelva a enviar.',
  'error.not_found': 'No encontramos lo que pidió.',
} as const;
