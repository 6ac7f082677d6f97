/** Checks a wish and brings it into the one form that everything else writes from. */
import { EMBEDDABLES, linkPath } from './embeddables.ts';
import type { Wish } from './wish.ts';

export interface ReadWish {
  /** Address of the catalogue without a slash at the end. */
  url: string;
  /** Address that the link leads to. */
  link: string;
  name: string;
  /** `#0b4f9e` */
  accent: string | undefined;
  /** Attributes of the element, in the order in which they are written. */
  attributes: Record<string, string | undefined>;
}

const CODE = /^[A-Za-z0-9][\w.-]*$/;
const ACCENT = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const VERSION = /^\d+\.\d+\.\d+[\w.-]*$/;
const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;
/** What an attribute may hold: words and names, never quotes, brackets or line breaks, which some systems mangle. */
const VALUE = /^[^"'<>&{}[\]\n\r]*$/;

/** Throws an error in Spanish, with what to do. */
export function readWish(wish: Wish): ReadWish {
  const { tag, code, mode = 'pinned', version, integrity, lang, accent, rung } = wish;
  const { needs, framed } = EMBEDDABLES[tag];
  const name = wish.name.replaceAll(/\s+/g, ' ').trim();
  if (name === '') throw new Error('Falta el nombre: es lo que dice el enlace.');
  if (needs === 'code' && code === undefined)
    throw new Error(`«${EMBEDDABLES[tag].name}» es de un trámite: escriba su código, por ejemplo RNPN-0002.`);
  if (code !== undefined && !CODE.test(code))
    throw new Error(`«${code}» no es un código de trámite. Cópielo de la ficha, por ejemplo RNPN-0002.`);
  if ((rung === 'frame' || rung === 'oembed') && !framed)
    throw new Error(`«${EMBEDDABLES[tag].name}» no se puede poner en un marco. Use la tarjeta o el enlace.`);
  if (lang !== undefined && !LANGUAGE.test(lang))
    throw new Error(`«${lang}» no es un idioma. Use dos letras, por ejemplo es o en.`);
  if (mode === 'pinned' && !wish.siteHasScript) {
    if (version === undefined || !VERSION.test(version))
      throw new Error('Para fijar la versión falta su número, por ejemplo 1.4.2.');
    if (integrity === undefined || !INTEGRITY.test(integrity))
      throw new Error(
        'Para fijar la versión falta su huella (sha384-…). Está en /integridad.json del catálogo.',
      );
  }
  const color = accent === undefined ? undefined : ACCENT.exec(accent.trim());
  if (color === null) throw new Error(`«${accent ?? ''}» no es un color. Use la forma #0b4f9e.`);
  const url = catalogueOf(wish.url);
  return {
    url,
    // The page that it leads to speaks the element's language.
    link: `${url}${linkPath(tag, wish)}${lang === undefined || /^es\b/i.test(lang) ? '' : `?lang=${lang}`}`,
    name,
    accent: color ? `#${(color[1] ?? '').toLowerCase()}` : undefined,
    attributes: attributesOf(wish),
  };
}

function catalogueOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`«${address}» no es una dirección. Escríbala entera: https://catalogo.example.gob`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error('La dirección del catálogo empieza con https://');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function attributesOf(wish: Wish): ReadWish['attributes'] {
  const said: Record<string, string | undefined> = {
    code: EMBEDDABLES[wish.tag].needs === 'code' ? wish.code : undefined,
    tramite: wish.code,
    density: wish.density,
    variant: wish.variant,
    show: wish.show,
    by: wish.by,
    institution: wish.institution,
    category: wish.category,
    department: wish.department,
    placement: wish.placement,
    view: wish.view,
    period: wish.period,
    limit: wish.limit,
    live: wish.live ? 'true' : undefined,
    'url-key': wish.urlKey,
    'heading-level': wish.headingLevel,
    lang: wish.lang,
    theme: wish.theme === 'inherit' ? undefined : wish.theme,
  };
  const taken: readonly string[] = [...EMBEDDABLES[wish.tag].attributes, 'lang', 'theme'];
  const attributes = Object.entries(said).filter(
    (entry): entry is [string, string] => taken.includes(entry[0]) && !!entry[1]?.trim(),
  );
  for (const [name, value] of attributes)
    if (!VALUE.test(value))
      throw new Error(
        `«${value}» no puede ser el valor de ${name}: quite comillas, corchetes y saltos de línea.`,
      );
  return Object.fromEntries(attributes.map(([name, value]) => [name, value.trim()]));
}
