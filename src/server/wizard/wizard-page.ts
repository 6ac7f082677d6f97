/** `/asistente`: three steps, each a plain form; the address holds what was chosen. */
import { html } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { EMBEDDABLES } from '../../snippets/embeddables.ts';
import type { Answer } from '../answer.ts';
import { pageAnswer } from '../pages/layout.ts';
import type { Html } from '../pages/rich-html.ts';
import { accentOf, addressOf, stepOf, STEPS, takesInstitution, type Choices, type Step } from './choices.ts';
import type { Faults } from './look-form.ts';
import { pasteStep } from './paste-step.ts';
import { nameOf, type Catalogue, type Complete } from './wish-of.ts';
import { whatStep } from './what-step.ts';
import { whereStep } from './where-step.ts';
import { wizardStyle } from './wizard-style.ts';
import { STEP_NAMES } from './wizard-texts.ts';

export const WIZARD_SCRIPT = '/asistente.js';

export function wizardPage(
  asked: Choices,
  catalogue: Catalogue,
  options: { faults?: Faults; keep: boolean },
): Promise<Answer> {
  const { view } = catalogue;
  const choices = withoutUnknown(asked, catalogue);
  const unknown = asked.code !== '' && choices.code === '';
  const lost = takesInstitution(choices) && asked.institution !== choices.institution;
  const step = lost ? 'where' : stepOf(choices);
  const faults = { ...accentFault(choices), ...options.faults };
  const wrong: { id: string; text: string }[] = [
    ...(unknown
      ? [{ id: 'q', text: `No hay ningún trámite con el código «${asked.code}». Búsquelo por su nombre.` }]
      : []),
    ...(lost ? [{ id: 'institution', text: unknownInstitution(asked.institution) }] : []),
    ...(step === 'paste' ? Object.entries(faults).map(([id, text]) => ({ id, text })) : []),
  ];
  const title = titleOf(step, choices, catalogue);
  return pageAnswer({
    title: `${wrong.length > 0 ? 'Error: ' : ''}${title} (paso ${String(STEPS.indexOf(step) + 1)} de 3)`,
    description: 'Ponga un trámite del catálogo en el sitio de su institución, sin instalar nada.',
    lang: 'es',
    view,
    maxAge: options.keep && wrong.length === 0 ? CATALOGUE_AGE : undefined,
    indexed: step === 'what' && choices.q === '',
    scripts: [WIZARD_SCRIPT],
    style: wizardStyle,
    framesOwn: true,
    main: html`${progress(step, choices)}
      <div data-live="faults">${faultBox(wrong)}</div>
      <h1>${title}</h1>
      ${step === 'what' ? lead() : ''}
      ${body(step, unknown ? { ...choices, q: asked.code } : choices, catalogue, faults)}
      <p class="vh" role="status" data-status></p>`,
  });
}

const lead = (): Html =>
  html`<p class="lead">
    En tres pasos le damos el código para su sitio: probado en su sistema, con los colores de su institución.
    No necesita una cuenta.
  </p>`;

function titleOf(step: Step, choices: Choices, { view }: Catalogue): string {
  if (step === 'what') return '¿Qué quiere poner en su sitio?';
  return step === 'where' ? '¿Cómo es su sitio?' : `Ponga «${nameOf(choices, view)}» en su sitio`;
}

function body(step: Step, choices: Choices, catalogue: Catalogue, faults: Faults): Html {
  if (step === 'what') return whatStep(choices, catalogue.view);
  if (step === 'paste') return pasteStep(choices as Complete, catalogue, faults);
  const { tag = 'tramite-card', code } = choices;
  return html`<p class="muted">
      ${EMBEDDABLES[tag].name}${code === '' ? '' : `: «${nameOf(choices, catalogue.view)}»`}.
      <a href="${addressOf(choices, { step: 'what' })}">Cambiar</a>
    </p>
    ${whereStep(choices, catalogue.view)}`;
}

/** Where one is; steps that were done lead back. */
function progress(now: Step, choices: Choices): Html {
  const place = STEPS.indexOf(now);
  return html`<nav class="progress noprint" aria-label="Pasos">
    <ol>
      ${STEPS.map((step, index) => {
        const name = `${String(index + 1)}. ${STEP_NAMES[step]}`;
        if (index === place) return html`<li><strong aria-current="step">${name}</strong></li>`;
        return index < place
          ? html`<li><a href="${addressOf(choices, { step })}">${name}</a></li>`
          : html`<li><span class="muted">${name}</span></li>`;
      })}
    </ol>
  </nav>`;
}

function faultBox(wrong: readonly { id: string; text: string }[]): Html | string {
  if (wrong.length === 0) return '';
  return html`<div class="box warn" role="alert" tabindex="-1" autofocus data-faults>
    <p><strong>Falta corregir algo. Lo demás está guardado.</strong></p>
    <ul>
      ${wrong.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
  </div>`;
}

const unknownInstitution = (code: string): string =>
  `No hay ninguna institución con el código «${code}». Elíjala en la lista.`;

/** A trámite or an institution that is not there, or no longer, is asked for again. */
function withoutUnknown(choices: Choices, { view }: Catalogue): Choices {
  const tramite = view.tramites.get(choices.code);
  return {
    ...choices,
    code: tramite && tramite.status !== 'repealed' ? choices.code : '',
    institution: view.institutions.has(choices.institution) ? choices.institution : '',
  };
}

function accentFault(choices: Choices): Faults {
  if (choices.accent === '' || accentOf(choices) !== undefined) return {};
  return { accent: `«${choices.accent}» no es un color. Escríbalo en la forma #0b4f9e.` };
}
