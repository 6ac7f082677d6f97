/** Last step: how it looks on a page like theirs, what to paste where, and everything for whoever keeps the site. */
import { html } from 'hono/html';
import { CMSES } from '../../snippets/cms.ts';
import type { EmbeddableTag } from '../../snippets/embeddables.ts';
import { trustedTypes } from '../../snippets/trusted-types.ts';
import { writeSnippet, type Snippet } from '../../snippets/write-snippet.ts';
import type { Html } from '../pages/rich-html.ts';
import { addressOf } from './choices.ts';
import { instructionsOf, type Paste } from './instructions.ts';
import { lookForm, type Faults } from './look-form.ts';
import { mailAddress, webmasterMessage } from './webmaster-message.ts';
import { nameOf, wishOf, type Catalogue, type Complete } from './wish-of.ts';
import { ROLE_SHORT } from './wizard-texts.ts';

export function pasteStep(choices: Complete, catalogue: Catalogue, faults: Faults): Html {
  const wish = wishOf(choices, catalogue);
  const snippet = writeSnippet(wish);
  const { cms, role } = choices;
  const changed = addressOf(choices) !== addressOf({ ...choices, ...PLAIN });
  return html`<p class="muted">
      ${CMSES[cms].name}, donde usted ${ROLE_SHORT[role]}.
      <a href="${addressOf(choices, { step: 'where' })}">Cambiar</a>
    </p>
    <section aria-labelledby="look-title">
      <h2 id="look-title">Así se verá</h2>
      <iframe
        class="preview"
        data-preview
        src="${addressOf(choices, { step: undefined }, '/asistente/vista')}"
        title="Vista previa en una página como la suya"
        width="600"
        height="560"
      ></iframe>
      <details class="noprint" ${changed || Object.keys(faults).length > 0 ? 'open' : ''}>
        <summary>Cambiar color, tamaño o idioma</summary>
        ${lookForm(choices, catalogue.view, faults)}
      </details>
    </section>
    <div data-live="paste">${whatToPaste(choices, catalogue, snippet)}</div>`;
}

/** How it comes when nobody changes anything. */
const PLAIN = {
  density: 'card',
  theme: 'inherit',
  words: '',
  heading: '',
  mode: 'pinned',
  accent: '',
  site: '',
  found: [] as string[],
} as const;

function whatToPaste(choices: Complete, { view, url }: Catalogue, snippet: Snippet): Html {
  const message = webmasterMessage(
    choices,
    nameOf(choices, view),
    snippet,
    url + addressOf(choices, { step: undefined }),
  );
  return html`<section aria-labelledby="paste-title">
      <h2 id="paste-title">Qué hacer</h2>
      <ol class="steps">
        ${instructionsOf(snippet).map(
          ({ text, pastes }) =>
            html`<li>
              <p>${text}</p>
              ${pastes.map(pasteBox)}
            </li>`,
        )}
      </ol>
      ${snippet.notes.map((note) => html`<p class="muted">${note}</p>`)} ${policy(choices.tag, snippet)}
    </section>
    <section aria-labelledby="send-title">
      <h2 id="send-title">¿Lo hace otra persona?</h2>
      <p>Envíe todo en un mensaje a quien lleva su sitio.</p>
      <div class="row noprint">
        <a class="button" href="${mailAddress(message)}">Enviar por correo</a>
        <button class="button quiet" type="button" data-share hidden>Compartir</button>
        <button class="button quiet" type="button" data-print hidden>Imprimir</button>
      </div>
      <details>
        <summary>Leer el mensaje</summary>
        ${codeBox('message', 'El mensaje', message.body)}
      </details>
    </section>`;
}

function policy(tag: EmbeddableTag, { csp, head }: Snippet): Html | string {
  if (csp === '') return '';
  const types = trustedTypes(tag, head);
  return html`<details>
    <summary>Si su sitio tiene una política de seguridad (CSP)</summary>
    <p>Agregue esto a lo que ya permite. Para los estilos no hace falta nada.</p>
    ${codeBox('csp', 'Lo que hay que permitir', csp)}
    ${
      head === ''
        ? ''
        : types === ''
          ? html`<p>Donde se exige Trusted Types no hace falta nada más.</p>`
          : html`<p>Si además exige Trusted Types con una lista de nombres, agregue esto a la lista:</p>
              ${codeBox('types', 'El nombre que hay que permitir', types)}`
    }
  </details>`;
}

const pasteBox = ({ part, label, code }: Paste): Html => codeBox(part, label, code);

function codeBox(id: string, label: string, code: string): Html {
  return html`<div class="code-box">
    <p class="bar">
      <span id="${id}-label">${label}</span>
      <button
        class="button quiet noprint"
        type="button"
        data-copy="${id}"
        aria-describedby="${id}-label"
        hidden
      >
        Copiar
      </button>
    </p>
    <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id="${id}">${code}</code></pre>
  </div>`;
}
