/** The playground of looks: the eight properties over card, search and buttons, and the CSS that a site copies. */
/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/catalogue-provider/catalogue-provider.define.ts';
import '../src/elements/feedback-buttons/feedback-buttons.define.ts';
import '../src/elements/tramite-card/tramite-card.define.ts';
import '../src/elements/tramite-search/tramite-search.define.ts';
import type { TestCatalogue } from '../test/support/catalogue.ts';
import { contrastVerdict } from './support/contrast-verdict.ts';
import { authorsLink, loaders } from './support/in-page.ts';
import { declarations, lookCss, LOOK_PROPERTIES, type Look } from './support/look-css.ts';

interface Args {
  preset: string;
  theme: 'inherit' | 'light' | 'dark' | 'auto';
  accent: string;
  surface: string;
  font: string;
  fontSize: string;
  radius: string;
  density: number;
  borderWidth: string;
  stickyOffset: string;
}
type Story = StoryObj<Args>;

const files = import.meta.glob<string>('../src/presets/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const presets = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/(.*)\.css$/, '$1'), readPreset(css)]),
);

const property = (name: string, description: string) => ({
  name: `--tramite-${name}`,
  description,
  table: { category: 'Propiedades CSS' },
});

const meta: Meta<Args> = {
  title: 'Aspecto',
  args: {
    preset: '',
    theme: 'inherit',
    accent: '#0b4f9e',
    surface: '',
    font: '',
    fontSize: '',
    radius: '',
    density: 1,
    borderWidth: '',
    stickyOffset: '',
  },
  argTypes: {
    preset: {
      name: 'Juego listo',
      description: 'Lo que usted ponga abajo manda sobre el juego; deje vacío lo que deba decir el juego.',
      control: 'select',
      options: ['', ...presets.keys()],
    },
    theme: { name: 'theme', control: 'inline-radio', options: ['inherit', 'light', 'dark', 'auto'] },
    accent: { ...property('accent', 'El color de su institución, tal como es.'), control: 'color' },
    surface: { ...property('surface', 'Fondo de las cajas.'), control: 'color' },
    font: property('font', 'Letra. Vacío: la de la página.'),
    fontSize: property('font-size', 'Tamaño base, por ejemplo 18px.'),
    radius: property('radius', 'Esquinas, por ejemplo 0 o 0.75em.'),
    density: {
      ...property('density', 'Multiplica los espacios.'),
      control: { type: 'range', min: 0.5, max: 2, step: 0.1 },
    },
    borderWidth: property('border-width', 'Grueso de los bordes, por ejemplo 2px.'),
    stickyOffset: property('sticky-offset', 'Alto de su cabecera fija; se nota al saltar a un resultado.'),
  },
  loaders,
  parameters: {
    docs: {
      description: {
        component:
          'Mueva los controles hasta que se vea como su sitio y copie el CSS que aparece. Con `--tramite-accent` suele bastar. Guía: `docs/aspecto.md`.',
      },
      source: { language: 'css', transform: cssIn },
    },
  },
  render: (args, { loaded }) => playground(args, (loaded as { catalogue: TestCatalogue }).catalogue),
};
export default meta;

export const ComoSuSitio: Story = { name: 'Como su sitio' };
export const ElSalvador: Story = { name: 'Juego gob-sv', args: { preset: 'gob-sv', accent: '' } };
export const DeNoche: Story = { name: 'De noche', args: { theme: 'dark' } };
export const CompactoYRecto: Story = {
  name: 'Compacto y recto',
  args: { accent: '#7a1f2b', radius: '0', density: 0.7, borderWidth: '2px' },
};

function playground(args: Args, { client }: TestCatalogue): TemplateResult {
  const preset = presets.get(args.preset) ?? {};
  const own = ownLook(args);
  const night =
    args.theme === 'dark' || (args.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const page = night ? 'color-scheme:dark;background:Canvas;color:CanvasText;' : '';
  return html`<main style="${page}${declarations(preset, own).join('')}">
    <h1>Su sitio</h1>
    <h2>Para copiar en su hoja de estilos</h2>
    <pre><code data-look>${lookCss(preset, own) || '/* Nada que decir: así se ven sin más. */'}</code></pre>
    <ul data-verdict>
      ${contrastVerdict(
        own.accent || preset.accent || '',
        own.surface || preset.surface || '',
        night ? 'dark' : 'light',
      ).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <catalogue-provider theme=${args.theme === 'inherit' ? nothing : args.theme} .client=${client}>
      <h2>Un trámite</h2>
      <tramite-card code="COMPLETO" density="summary"
        >${authorsLink('Renovar el documento', '/t/COMPLETO')}</tramite-card
      >
      <h2>Su opinión</h2>
      <feedback-buttons code="COMPLETO"
        >${authorsLink('Renovar el documento', '/t/COMPLETO')}</feedback-buttons
      >
      <h2>Buscar</h2>
      <tramite-search url-key="none" limit="2">${authorsLink('Buscar trámites', '/buscar')}</tramite-search>
    </catalogue-provider>
  </main>`;
}

function ownLook({
  accent,
  surface,
  font,
  fontSize,
  radius,
  density,
  borderWidth,
  stickyOffset,
}: Args): Look {
  return {
    accent,
    surface,
    font,
    'font-size': fontSize,
    radius,
    density: density === 1 ? '' : String(density),
    'border-width': borderWidth,
    'sticky-offset': stickyOffset,
  };
}

/** The browser reads the file, as it will on the site. */
function readPreset(css: string): Look {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return {};
  const { style } = rule;
  return Object.fromEntries(
    LOOK_PROPERTIES.map((name) => [name, style.getPropertyValue(`--tramite-${name}`).trim()]),
  );
}

function cssIn(drawn: string): string {
  const page = new DOMParser().parseFromString(drawn, 'text/html');
  return page.querySelector('[data-look]')?.textContent ?? drawn;
}
