/** Words of each finding: what it means, why it matters, what to do, by CMS where that differs. */
import type { FindingCode, Severity, Who } from './finding.ts';
import type { Cms } from './page-facts.ts';

export interface Advice {
  severity: Severity;
  who: Who;
  title: string;
  why: string;
  remedy: string | ({ unknown: string } & Partial<Record<Cms, string>>);
}

const NOT_SEEN = 'Quien visita la página solo ve el enlace, o nada.';

export const ADVICE: Readonly<Record<FindingCode, Advice>> = {
  'VEN-102': {
    severity: 'error',
    who: 'webmaster',
    title: 'Otro programa de la página usa el mismo nombre de etiqueta.',
    why: `El elemento no se puede dibujar. ${NOT_SEEN}`,
    remedy: 'Busque qué programa del sitio define esa etiqueta y quítelo, o cámbiele el nombre.',
  },
  'VEN-104': {
    severity: 'error',
    who: 'editor',
    title: 'El catálogo no tiene ese código.',
    why: NOT_SEEN,
    remedy: 'Busque el trámite en el catálogo y copie el código de su ficha.',
  },
  'VEN-105': {
    severity: 'error',
    who: 'editor',
    title: 'Falta decir de qué trámite se trata.',
    why: NOT_SEEN,
    remedy: 'Escriba el atributo code (en una caja, data-tramite-code) con el código de la ficha.',
  },
  'VEN-106': {
    severity: 'error',
    who: 'catalogue',
    title: 'El catálogo no responde.',
    why: 'La página sigue mostrando lo que tiene escrito, pero no los datos del día.',
    remedy:
      'Abra la dirección en otra pestaña. Si tampoco abre, avise al equipo del catálogo; si abre, revise que la dirección de data-api o api esté bien escrita.',
  },
  'VEN-108': {
    severity: 'warning',
    who: 'webmaster',
    title: 'La página carga dos versiones distintas.',
    why: 'La primera que llega manda: la otra solo gasta datos, y nadie sabe cuál se ve.',
    remedy: 'Deje una sola versión para todos los elementos de la página y quite las demás etiquetas script.',
  },
  'VEN-200': {
    severity: 'note',
    who: 'editor',
    title: 'En esta página no hay elementos del catálogo.',
    why: 'No hay nada que revisar.',
    remedy: {
      wordpress:
        'Si usted pegó uno, WordPress lo quitó al guardar: pegue la dirección de la ficha sola en una línea, o use el complemento.',
      drupal:
        'Si usted pegó uno, el formato de texto lo quitó al guardar: use un formato que admita div, class y data-*, o instale el módulo.',
      joomla:
        'Si usted pegó uno, el filtro de texto lo quitó al guardar: use el complemento, o pida que su grupo no tenga filtro.',
      unknown: 'Si usted pegó uno, el editor lo quitó al guardar: pegue la variante que su sitio conserva.',
    },
  },
  'VEN-201': {
    severity: 'error',
    who: 'webmaster',
    title: 'Están los elementos, pero falta el script que los dibuja.',
    why: NOT_SEEN,
    remedy: {
      wordpress:
        'Ponga el script una vez, en el tema o con el complemento de Ventanilla: el editor de WordPress quita las etiquetas script.',
      drupal:
        'Ponga el script una vez, como biblioteca del tema o con el módulo de Ventanilla: los formatos de texto quitan las etiquetas script.',
      joomla:
        'Ponga el script una vez, en la plantilla o con el complemento de Ventanilla: el filtro de Joomla quita las etiquetas script.',
      unknown: 'Ponga el script una vez, en la plantilla del sitio, antes de cerrar <head>.',
    },
  },
  'VEN-202': {
    severity: 'warning',
    who: 'webmaster',
    title: 'El mismo script está más de una vez.',
    why: 'No rompe nada, pero el día que se cambie uno quedarán dos versiones.',
    remedy: 'Deje una sola etiqueta script, en la plantilla, y quite las de cada página.',
  },
  'VEN-203': {
    severity: 'warning',
    who: 'webmaster',
    title: 'La página carga a la vez el script que se actualiza solo y una versión fijada.',
    why: 'La versión fijada deja de proteger: también corre código que puede cambiar.',
    remedy: 'Elija uno: la versión fijada con integrity, o el script que se actualiza solo. Quite el otro.',
  },
  'VEN-204': {
    severity: 'error',
    who: 'webmaster',
    title: 'El script no se puede descargar.',
    why: NOT_SEEN,
    remedy:
      'Revise que la dirección del script esté bien escrita. Las que hay están en /integridad.json del catálogo.',
  },
  'VEN-205': {
    severity: 'warning',
    who: 'webmaster',
    title: 'La versión fijada ya no tiene soporte.',
    why: 'Sigue funcionando, pero ya no recibe correcciones.',
    remedy: 'Cambie la etiqueta script por la de la versión de hoy, con su integrity.',
  },
  'VEN-206': {
    severity: 'error',
    who: 'webmaster',
    title: 'El atributo integrity no es el de ese archivo.',
    why: `El navegador no corre el script. ${NOT_SEEN}`,
    remedy: 'Copie de nuevo la etiqueta script entera; no cambie solo la versión ni solo el integrity.',
  },
  'VEN-207': {
    severity: 'error',
    who: 'webmaster',
    title: 'Al script con integrity le falta crossorigin.',
    why: `Sin él, el navegador no puede comprobar un archivo de otro sitio y no lo corre. ${NOT_SEEN}`,
    remedy: 'Agregue crossorigin="anonymous" a la etiqueta script.',
  },
  'VEN-208': {
    severity: 'error',
    who: 'webmaster',
    title: 'La página es https y pide el script por http.',
    why: `El navegador no lo carga. ${NOT_SEEN}`,
    remedy: 'Cambie http:// por https:// en la dirección del script.',
  },
  'VEN-211': {
    severity: 'error',
    who: 'server',
    title: 'La política de seguridad de la página (CSP) no deja cargar el script.',
    why: NOT_SEEN,
    remedy: {
      wordpress:
        'Agregue estas fuentes a la cabecera Content-Security-Policy; en WordPress suele ponerla el servidor o un complemento de seguridad.',
      drupal:
        'Agregue estas fuentes a la cabecera Content-Security-Policy; en Drupal suele ponerla el servidor o el módulo Content Security Policy o Security Kit.',
      joomla:
        'Agregue estas fuentes a la cabecera Content-Security-Policy; en Joomla la pone el servidor o el complemento «Sistema - Cabeceras HTTP».',
      unknown:
        'Agregue estas fuentes a la cabecera Content-Security-Policy, o a la etiqueta meta que la tiene.',
    },
  },
  'VEN-212': {
    severity: 'error',
    who: 'server',
    title: 'La política de seguridad de la página (CSP) no deja pedir los datos.',
    why: 'Los elementos se cargan, pero quedan sin datos.',
    remedy: {
      wordpress:
        'Agregue el catálogo a connect-src; en WordPress suele poner esa cabecera el servidor o un complemento de seguridad.',
      drupal:
        'Agregue el catálogo a connect-src; en Drupal suele poner esa cabecera el servidor o el módulo Content Security Policy o Security Kit.',
      joomla:
        'Agregue el catálogo a connect-src; en Joomla pone esa cabecera el servidor o el complemento «Sistema - Cabeceras HTTP».',
      unknown:
        'Agregue el catálogo a connect-src, en la cabecera o en la etiqueta meta que tiene la política.',
    },
  },
  'VEN-213': {
    severity: 'error',
    who: 'server',
    title: 'La política de seguridad exige Trusted Types y no nombra la nuestra.',
    why: NOT_SEEN,
    remedy: 'Agregue el nombre a la lista trusted-types que la página ya tiene.',
  },
  'VEN-221': {
    severity: 'error',
    who: 'editor',
    title: 'Del elemento solo quedó el enlace.',
    why: 'El enlace lleva a la ficha, pero la página no muestra costo, requisitos ni plazo.',
    remedy: {
      wordpress:
        'WordPress quita las etiquetas que no conoce. Pegue la dirección de la ficha sola en una línea, use el bloque del complemento, o pegue la variante con div y data-tramite.',
      drupal:
        'El formato de texto quita las etiquetas que no conoce. Pegue el enlace terminado en #tramite-card, o use el módulo.',
      joomla:
        'El filtro de Joomla quita las etiquetas que no conoce. Pegue la variante con div y data-tramite, o use el complemento.',
      unknown: 'El editor quita las etiquetas que no conoce. Pegue la variante con div y data-tramite.',
    },
  },
  'VEN-222': {
    severity: 'error',
    who: 'editor',
    title: 'La etiqueta se ve como texto.',
    why: 'Quien visita la página lee código en vez del trámite.',
    remedy: {
      wordpress:
        'Borre ese texto. Agregue un bloque «HTML personalizado» y pegue la etiqueta ahí, no en un párrafo.',
      drupal:
        'Borre ese texto. Pulse «Fuente» en el editor y pegue ahí, con un formato que admita div y data-*.',
      joomla: 'Borre ese texto. Pulse «Alternar editor» y pegue ahí, en el código.',
      unknown: 'Borre ese texto. Abra la vista de código (HTML, Fuente) del editor y pegue ahí.',
    },
  },
  'VEN-223': {
    severity: 'error',
    who: 'editor',
    title: 'El editor vació o cambió los atributos.',
    why: `Sin su código no se sabe qué trámite es. ${NOT_SEEN}`,
    remedy: {
      wordpress:
        'Péguelo de nuevo en un bloque «HTML personalizado», con comillas rectas (") y no tipográficas.',
      drupal: 'Péguelo de nuevo con un formato de texto que admita class y data-*, con comillas rectas (").',
      joomla:
        'Péguelo de nuevo con el editor en modo de código; cada atributo con su valor entre comillas rectas (").',
      unknown: 'Péguelo de nuevo en la vista de código del editor, con comillas rectas (").',
    },
  },
  'VEN-224': {
    severity: 'error',
    who: 'editor',
    title: 'Esa etiqueta no existe.',
    why: NOT_SEEN,
    remedy:
      'Corrija el nombre. Los que hay empiezan así: tramite-card, tramite-search, tramite-detail, feedback-buttons.',
  },
  'VEN-225': {
    severity: 'warning',
    who: 'editor',
    title: 'El elemento no tiene nada escrito dentro.',
    why: 'Mientras carga, sin JavaScript o cuando el catálogo no responde, ahí no se ve nada.',
    remedy: 'Escriba dentro el nombre del trámite con el enlace a su ficha.',
  },
  'VEN-231': {
    severity: 'warning',
    who: 'editor',
    title: 'Ese trámite ya no existe: fue derogado.',
    why: 'Quien visita la página ve un aviso en vez del trámite que busca.',
    remedy: 'Ponga el código del trámite que lo reemplaza, o quite el elemento.',
  },
  'VEN-241': {
    severity: 'warning',
    who: 'webmaster',
    title: 'La página usa el mismo id más de una vez.',
    why: 'Los enlaces internos y los lectores de pantalla llegan solo al primero.',
    remedy: {
      joomla: 'Dé un id distinto a cada uno; en Joomla suelen venir de un módulo publicado dos veces.',
      unknown: 'Dé un id distinto a cada uno. Suelen venir de un bloque copiado.',
    },
  },
  'VEN-242': {
    severity: 'warning',
    who: 'editor',
    title: 'El título del elemento se salta un nivel.',
    why: 'Quien navega por títulos con un lector de pantalla cree que falta una parte de la página.',
    remedy: 'Quite el atributo heading-level: el elemento busca solo el nivel que le toca.',
  },
  'VEN-243': {
    severity: 'error',
    who: 'webmaster',
    title: 'Con los colores de la página, el texto no se distingue bien.',
    why: 'Muchas personas no lo podrán leer. La ley y las pautas piden un contraste de 4,5:1.',
    remedy:
      'Cambie --tramite-surface por un color más claro (o ponga theme="dark" si es oscuro). Con --tramite-accent solo, el contraste está asegurado.',
  },
  'VEN-251': {
    severity: 'error',
    who: 'catalogue',
    title: 'El catálogo no deja que este sitio lea sus datos (CORS).',
    why: 'Los elementos se cargan, pero quedan sin datos.',
    remedy:
      'El catálogo, o lo que está delante de él, debe responder Access-Control-Allow-Origin: * en todas sus direcciones.',
  },
  'VEN-252': {
    severity: 'error',
    who: 'catalogue',
    title: 'La página se aísla, y el catálogo no dice que se puede usar desde otros sitios (CORP).',
    why: NOT_SEEN,
    remedy:
      'El catálogo, o lo que está delante de él, debe responder Cross-Origin-Resource-Policy: cross-origin.',
  },
  'VEN-253': {
    severity: 'note',
    who: 'catalogue',
    title: 'Desde aquí el catálogo tarda en responder.',
    why: 'Quien visita la página ve el enlace antes que los datos.',
    remedy: 'Repita la prueba en otro momento y desde otra red. Si sigue así, avise al equipo del catálogo.',
  },
};
