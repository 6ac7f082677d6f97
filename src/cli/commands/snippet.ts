/** `ventanilla snippet`: what to paste for an element, by the system of the site and what one may do there. */
import { Command, Option } from 'commander';
import { CMS_NAMES, ROLE_NAMES, RUNGS, type CmsName, type Role } from '../../snippets/cms.ts';
import { EMBEDDABLES, EMBEDDABLE_TAGS, type EmbeddableTag } from '../../snippets/embeddables.ts';
import { writeSnippet, type Snippet } from '../../snippets/write-snippet.ts';
import { askCatalogue } from '../ask-catalogue.ts';

interface Options {
  element: EmbeddableTag;
  cms: CmsName;
  role: Role;
  url: string;
  name?: string;
  evergreen?: boolean;
  pinned?: boolean;
  withScript?: boolean;
  lang?: string;
  theme?: 'light' | 'dark' | 'auto';
  accent?: string;
  density?: string;
  show?: string;
  headingLevel?: string;
  json?: boolean;
}

export const cmsOption = () =>
  new Option('--cms <sistema>', 'con qué está hecho el sitio').choices(CMS_NAMES);
export const roleOption = () =>
  new Option('--role <papel>', 'qué puede hacer usted ahí').choices(ROLE_NAMES).default('webmaster');

export function snippetCommand(): Command {
  return new Command('snippet')
    .description('Escribe lo que se pega en una página para mostrar un trámite.')
    .argument('[código]', 'código del trámite, por ejemplo RNPN-0002')
    .addOption(cmsOption().default('html'))
    .addOption(roleOption())
    .addOption(
      new Option('--element <etiqueta>', 'qué se muestra').choices(EMBEDDABLE_TAGS).default('tramite-card'),
    )
    .option(
      '--url <dirección>',
      'dirección del catálogo',
      process.env.VENTANILLA_URL ?? 'http://localhost:8080',
    )
    .option('--name <nombre>', 'lo que dice el enlace; si falta, se pregunta al catálogo')
    .addOption(new Option('--pinned', 'versión fija con huella, lo normal').conflicts('evergreen'))
    .option('--evergreen', 'siempre la versión más nueva, sin huella')
    .option('--with-script', 'el sitio ya tiene el script')
    .option('--lang <idioma>', 'idioma, por ejemplo en')
    .addOption(new Option('--theme <tema>', 'colores').choices(['light', 'dark', 'auto']))
    .option('--accent <color>', 'el color de la institución, por ejemplo #0b4f9e')
    .addOption(new Option('--density <densidad>', 'tamaño').choices(['line', 'card', 'summary']))
    .option('--show <secciones>', 'solo estas secciones, separadas por espacios')
    .option('--heading-level <nivel>', 'nivel del título, de 1 a 6')
    .option('--json', 'escribe el resultado como JSON')
    .action(async (code: string | undefined, options: Options) => {
      const snippet = writeSnippet(await wishOf(code, options));
      if (options.json) process.stdout.write(`${JSON.stringify(snippet, null, 2)}\n`);
      else console.log(describeSnippet(snippet));
    });
}

async function wishOf(code: string | undefined, options: Options) {
  const { element, withScript = false, evergreen = false, json: _json, pinned: _pinned, ...rest } = options;
  const needsHash = !evergreen && !withScript;
  const asked = await askCatalogue(options.url, {
    tag: element,
    ...(options.name === undefined && code !== undefined && { code }),
    ...(options.lang !== undefined && { lang: options.lang }),
    needsHash,
  });
  return {
    ...rest,
    ...asked,
    tag: element,
    name: options.name ?? asked.name ?? EMBEDDABLES[element].name,
    siteHasScript: withScript,
    mode: evergreen ? ('evergreen' as const) : ('pinned' as const),
    ...(code !== undefined && { code }),
  };
}

/** For a terminal: each thing to copy under what it is for. */
export function describeSnippet({ rung, head, css, body, csp, steps, notes }: Snippet): string {
  const part = (title: string, text: string) => (text === '' ? [] : [`${title}:`, text, '']);
  return [
    ...part('Forma', RUNGS[rung]),
    ...part('Línea del script', head),
    ...part('Hoja de estilos', css),
    ...part('Contenido', body),
    ...part('Política de seguridad (CSP), si el sitio tiene una', csp),
    'Pasos:',
    ...steps.map((step, index) => `${String(index + 1)}. ${step}`),
    ...notes.map((note) => `Nota: ${note}`),
  ].join('\n');
}
