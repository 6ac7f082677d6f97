/** How it should look: kind of element, size, language, colours. With a script each change shows at once. */
import { html } from 'hono/html';
import { EMBEDDABLES, EMBEDDABLE_TAGS } from '../../snippets/embeddables.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from '../pages/rich-html.ts';
import { accentOf, addressOf, DENSITIES, HEADINGS, THEMES } from './choices.ts';
import { colourVerdict } from './colour-verdict.ts';
import { hidden, radios, select } from './fields.ts';
import { DENSITY_NAMES, ELEMENT_SAYS, HEADING_NAMES, THEME_NAMES } from './wizard-texts.ts';
import type { Complete } from './wish-of.ts';

const ASKED = [
  ...['element', 'density', 'theme', 'words', 'heading', 'version', 'accent', 'site', 'found', 'step'],
];

export interface Faults {
  accent?: string;
  site?: string;
}

export function lookForm(choices: Complete, view: CatalogueView, faults: Faults): Html {
  const { tag, code } = choices;
  const languages = ['', ...new Set(['es', 'en', ...view.catalogue.languages])];
  return html`<form
    id="look"
    action="/asistente"
    method="get"
    data-look
    data-address="${addressOf(choices, { step: undefined })}"
  >
    ${hidden(choices, ASKED)}
    ${
      code === ''
        ? html`<input type="hidden" name="element" value="${tag}" />`
        : radios({
            legend: 'Qué mostrar de este trámite',
            name: 'element',
            values: EMBEDDABLE_TAGS.filter((one) => EMBEDDABLES[one].needs === 'code'),
            chosen: tag,
            label: (one) => html`${EMBEDDABLES[one].name}. <span class="muted">${ELEMENT_SAYS[one]}</span>`,
          })
    }
    <div data-live="density">
      ${
        tag === 'tramite-card'
          ? radios({
              legend: 'Tamaño',
              name: 'density',
              values: DENSITIES,
              chosen: choices.density,
              label: (one) => DENSITY_NAMES[one],
            })
          : ''
      }
    </div>
    ${colourFields(choices, faults)}
    <div class="pair">
      ${select({
        label: 'Fondo',
        name: 'theme',
        values: THEMES,
        chosen: choices.theme,
        say: (one) => THEME_NAMES[one],
      })}
      ${select({
        label: 'Idioma',
        name: 'words',
        values: languages,
        chosen: languages.includes(choices.words) ? choices.words : '',
        say: (one) => (one === '' ? 'El de su página' : languageName(one)),
      })}
      ${select({
        label: 'Título',
        name: 'heading',
        values: HEADINGS,
        chosen: choices.heading,
        say: (one) => HEADING_NAMES[one],
      })}
    </div>
    ${radios({
      legend: 'Versión',
      name: 'version',
      values: ['pinned', 'latest'],
      chosen: choices.mode === 'evergreen' ? 'latest' : 'pinned',
      label: (one) =>
        one === 'latest'
          ? 'Siempre la más nueva: se corrige sola'
          : 'Fija: nadie puede cambiarla sin que usted lo sepa',
    })}
    <p data-plain><button class="button">Ver el cambio</button></p>
  </form>`;
}

function colourFields(choices: Complete, faults: Faults): Html {
  const accent = accentOf(choices);
  return html`<fieldset class="colours">
    <legend>Color de su institución</legend>
    <div class="field">
      <label for="accent">Color, en hexadecimal</label>
      <div data-live="accent">
        ${faults.accent === undefined ? '' : html`<p class="fault" id="accent-fault">${faults.accent}</p>`}
      </div>
      <div class="row">
        <input
          type="text"
          id="accent"
          name="accent"
          value="${choices.accent}"
          placeholder="#0b4f9e"
          autocomplete="off"
          spellcheck="false"
          ${faults.accent === undefined ? '' : html`aria-invalid="true" aria-describedby="accent-fault"`}
        />
        <input
          type="color"
          id="picker"
          aria-label="Elegir el color en una paleta"
          value="${accent ?? '#0b4f9e'}"
          data-picker
          hidden
        />
      </div>
    </div>
    <div data-live="verdict">${accent === undefined ? '' : colourVerdict(accent)}</div>
    <div class="field">
      <label for="site">O la dirección de su sitio: leemos sus colores</label>
      ${faults.site === undefined ? '' : html`<p class="fault" id="site-fault">${faults.site}</p>`}
      <div class="row">
        <input
          type="text"
          inputmode="url"
          id="site"
          name="site"
          value="${choices.site}"
          placeholder="www.ejemplo.gob.sv"
          autocomplete="url"
          spellcheck="false"
          ${faults.site === undefined ? '' : html`aria-invalid="true" aria-describedby="site-fault"`}
        />
        <button class="button quiet" name="read" value="1">Leer los colores</button>
      </div>
    </div>
    <div data-live="found">${foundColours(choices, accent)}</div>
  </fieldset>`;
}

/** As buttons, so that one choice is one press, with a script or without. */
function foundColours(choices: Complete, accent: string | undefined): Html | string {
  const { found } = choices;
  if (found.length === 0) return '';
  return html`<input type="hidden" name="found" value="${found.map((one) => one.slice(1)).join(',')}" />
    <p id="found">Colores de su sitio:</p>
    <ul class="found" aria-labelledby="found">
      ${found.map(
        (colour) =>
          html`<li>
            <button class="swatch" name="use" value="${colour}" aria-pressed="${String(colour === accent)}">
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <rect x="1" y="1" width="22" height="22" rx="4" fill="${colour}" stroke="#6b6b6b" />
              </svg>
              ${colour}
            </button>
          </li>`,
      )}
    </ul>`;
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames(['es'], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
