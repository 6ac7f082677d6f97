/** Second step: with what the site is made, what the person may do there, and whether our script is there already. */
import { html } from 'hono/html';
import { CMSES, CMS_NAMES, ROLES, ROLE_NAMES } from '../../snippets/cms.ts';
import type { Html } from '../pages/rich-html.ts';
import type { Choices } from './choices.ts';
import { hidden, radios } from './fields.ts';
import { ROLE_QUESTION } from './wizard-texts.ts';

export function whereStep(choices: Choices): Html {
  return html`<form action="/asistente" method="get">
    ${hidden(choices, ['cms', 'role', 'script', 'step'])}
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
