/** Second step: whose trámites, with what the site is made, what the person may do there, and whether our script is there already. */
import { html } from 'hono/html';
import { localized } from '../../contract/text.ts';
import { CMSES, CMS_NAMES, ROLES, ROLE_NAMES } from '../../snippets/cms.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from '../pages/rich-html.ts';
import { takesInstitution, type Choices } from './choices.ts';
import { hidden, radios, select } from './fields.ts';
import { ROLE_QUESTION } from './wizard-texts.ts';

export function whereStep(choices: Choices, view: CatalogueView): Html {
  return html`<form action="/asistente" method="get">
    ${hidden(choices, ['institution', 'cms', 'role', 'script', 'step'])}
    ${takesInstitution(choices) ? institutionField(choices, view) : ''}
    ${radios({
      legend: '¿Con qué está hecho?',
      name: 'cms',
      values: CMS_NAMES,
      chosen: choices.cms,
      label: (cms) => CMSES[cms].name,
      required: true,
    })}
    ${radios({
      legend: ROLE_QUESTION,
      name: 'role',
      values: ROLE_NAMES,
      chosen: choices.role,
      label: (role) => ROLES[role],
      required: true,
    })}
    ${radios({
      legend: '¿Ya hay algo de este catálogo en el sitio?',
      name: 'script',
      values: ['no', 'yes'],
      chosen: choices.siteHasScript ? 'yes' : 'no',
      label: (answer) => (answer === 'yes' ? 'Sí, la línea del script ya está puesta' : 'No, o no lo sé'),
    })}
    <p><button class="button">Continuar</button></p>
  </form>`;
}

function institutionField({ institution }: Choices, { institutions }: CatalogueView): Html {
  const names = new Map([...institutions].map(([code, { name }]) => [code, localized(name, 'es').text]));
  const sorted = [...names].sort(([, a], [, b]) => a.localeCompare(b, 'es')).map(([code]) => code);
  return select({
    label: '¿De qué institución?',
    name: 'institution',
    values: ['', ...sorted],
    chosen: institution,
    say: (code) => names.get(code) ?? 'De todas',
  });
}
