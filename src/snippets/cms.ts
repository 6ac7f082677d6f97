/**
 * The closed list of systems that webmasters work with and of what people may do there. `filter` is what the system does
 * to what each of them pastes (src/snippets/filters); the test of this folder pastes every snippet through it.
 */
import type { FilterName } from './filters/filters.ts';

export const ROLES = {
  webmaster: 'Puedo cambiar la plantilla o el tema',
  editor: 'Edito y publico páginas, no la plantilla',
  author: 'Solo escribo contenido',
} as const;
export type Role = keyof typeof ROLES;

/** Rungs of the ladder, the best first. Every one holds the real link, or a frame whose title is the real name. */
export const RUNGS = {
  element: 'La etiqueta del elemento',
  data: 'Una caja con data-tramite',
  link: 'Un enlace que termina en el nombre del elemento',
  oembed: 'La dirección sola en una línea',
  frame: 'Un marco (iframe)',
} as const;
export type Rung = keyof typeof RUNGS;

interface Place {
  /** What happens to what is pasted there. */
  filter: FilterName;
  /** What shows there, the best first, when the site has our script. */
  withScript: readonly Rung[];
  /** The same on a site without it. */
  alone: readonly Rung[];
  /** Where to paste: a sentence. */
  paste: string;
}

interface Cms {
  /** As people call it. */
  name: string;
  /** Where the script goes, once for the whole site; absent = it cannot have one. */
  script?: string;
  roles: Record<Role, Place>;
}

/** Where the last rung goes when nothing better is left: any text can hold a link. */
export const LINK_PASTE = 'Escriba el nombre en el texto y conviértalo en enlace con esta dirección.';

const ALL_MARKUP: readonly Rung[] = ['element', 'data', 'link', 'frame'];
const WORDPRESS_CODE = 'Agregue un bloque «HTML personalizado» y pegue ahí el código.';
const FRAME_ONLY: readonly Rung[] = ['frame'];

export const CMSES = {
  html: {
    name: 'Páginas HTML propias',
    script: 'Pegue la línea del script una sola vez, dentro de <head>, en la plantilla de sus páginas.',
    roles: {
      webmaster: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'Pegue el código en el lugar de la página donde debe verse.',
      },
      editor: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'Pegue el código en el lugar de la página donde debe verse.',
      },
      author: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'Pegue el código en el lugar de la página donde debe verse.',
      },
    },
  },
  wordpress: {
    name: 'WordPress',
    script:
      'Ponga la línea del script una sola vez en el tema: en «Apariencia», «Editor de archivos de temas», antes de </head>; o use el complemento de Ventanilla, que la pone por usted.',
    roles: {
      webmaster: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: WORDPRESS_CODE,
      },
      editor: {
        // Alone on a network of sites, or where DISALLOW_UNFILTERED_HTML is set; else an editor may paste anything.
        filter: 'wordpress-post',
        withScript: ['data', 'link', 'oembed'],
        alone: ['oembed', 'link'],
        paste: WORDPRESS_CODE,
      },
      author: {
        filter: 'wordpress-post',
        withScript: ['data', 'link', 'oembed'],
        alone: ['oembed', 'link'],
        paste: WORDPRESS_CODE,
      },
    },
  },
  drupal: {
    name: 'Drupal',
    script:
      'Ponga la línea del script una sola vez en la plantilla html.html.twig del tema, antes de </head>; o use el módulo de Ventanilla, que la pone por usted.',
    roles: {
      webmaster: {
        filter: 'drupal-full',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'En el texto elija el formato «HTML completo», abra «Código fuente» y pegue ahí el código.',
      },
      editor: {
        filter: 'drupal-full',
        // The editor of the format may drop tags that it does not know when the text is opened again.
        withScript: ['data', 'link', 'frame'],
        alone: ['frame', 'link'],
        paste: 'En el texto elija el formato «HTML completo», abra «Código fuente» y pegue ahí el código.',
      },
      author: {
        filter: 'drupal-basic',
        withScript: ['link'],
        alone: ['link'],
        paste: 'En el texto, con el formato «HTML básico», abra «Código fuente» y pegue ahí el código.',
      },
    },
  },
  joomla: {
    name: 'Joomla',
    script:
      'Ponga la línea del script una sola vez en el archivo index.php de la plantilla, antes de </head>; o use el complemento de Ventanilla, que la pone por usted.',
    roles: {
      webmaster: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'En el artículo pulse «Conmutar editor» y pegue ahí el código.',
      },
      editor: {
        filter: 'joomla',
        withScript: ['data', 'link'],
        alone: ['link'],
        paste: 'En el artículo pulse «Conmutar editor» y pegue ahí el código.',
      },
      author: {
        filter: 'joomla',
        withScript: ['data', 'link'],
        alone: ['link'],
        paste: 'En el artículo pulse «Conmutar editor» y pegue ahí el código.',
      },
    },
  },
  sharepoint: {
    name: 'SharePoint',
    roles: {
      webmaster: {
        filter: 'frames-only',
        withScript: FRAME_ONLY,
        alone: FRAME_ONLY,
        paste:
          'Permita primero el sitio del catálogo en «Configuración del sitio», «Seguridad de campos HTML». Después agregue a la página el elemento web «Insertar» y pegue ahí el código.',
      },
      editor: {
        filter: 'frames-only',
        withScript: FRAME_ONLY,
        alone: FRAME_ONLY,
        paste:
          'Agregue a la página el elemento web «Insertar» y pegue ahí el código. Si lo rechaza, pida que permitan el sitio del catálogo en «Seguridad de campos HTML».',
      },
      author: {
        filter: 'text-only',
        withScript: ['link'],
        alone: ['link'],
        paste: LINK_PASTE,
      },
    },
  },
  builder: {
    name: 'Constructor de sitios (Google Sites, Wix y otros)',
    roles: {
      webmaster: {
        filter: 'frames-only',
        withScript: FRAME_ONLY,
        alone: FRAME_ONLY,
        paste: 'Elija «Insertar» o «Agregar», «Insertar código» o «HTML», y pegue ahí el código.',
      },
      editor: {
        filter: 'frames-only',
        withScript: FRAME_ONLY,
        alone: FRAME_ONLY,
        paste: 'Elija «Insertar» o «Agregar», «Insertar código» o «HTML», y pegue ahí el código.',
      },
      author: {
        filter: 'text-only',
        withScript: ['link'],
        alone: ['link'],
        paste: LINK_PASTE,
      },
    },
  },
  other: {
    name: 'Otro sistema, o no lo sé',
    script: 'Ponga la línea del script una sola vez en la plantilla del sitio, antes de </head>.',
    roles: {
      webmaster: {
        filter: 'none',
        withScript: ALL_MARKUP,
        alone: ALL_MARKUP,
        paste: 'Abra la página en la vista de código fuente y pegue ahí el código.',
      },
      editor: {
        filter: 'joomla',
        withScript: ['data', 'link'],
        alone: ['link'],
        paste: 'Abra la página en la vista de código fuente y pegue ahí el código.',
      },
      author: {
        filter: 'drupal-basic',
        withScript: ['link'],
        alone: ['link'],
        paste: 'Abra la página en la vista de código fuente y pegue ahí el código.',
      },
    },
  },
} as const satisfies Record<string, Cms>;

export type CmsName = keyof typeof CMSES;
export const CMS_NAMES = Object.keys(CMSES) as CmsName[];
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** What holds for that person in that system. */
export function placeOf(cms: CmsName, role: Role): Place {
  return (CMSES[cms] as Cms).roles[role];
}

/** Where that system wants the script; undefined where it can have none. */
export function scriptPlace(cms: CmsName): string | undefined {
  return (CMSES[cms] as Cms).script;
}
