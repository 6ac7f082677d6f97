/** The wizard's routes. */
import { pageParts } from '../../colours/page-parts.ts';
import { proposeAccents } from '../../colours/propose-accents.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { PageHandler } from '../pages/page-handlers.ts';
import { SiteUnreadable } from '../read-site.ts';
import type { Services } from '../services.ts';
import { addressOf, readChoices, stepOf, type Choices } from './choices.ts';
import type { Faults } from './look-form.ts';
import { previewPage } from './preview-page.ts';
import type { Catalogue, Complete } from './wish-of.ts';
import { wizardPage } from './wizard-page.ts';
import { UNREADABLE } from './wizard-texts.ts';

interface Asked {
  choices: Choices;
  catalogue: Catalogue;
  /** Whether caches may keep the answer: not while it depends on the name by which the server was called. */
  keep: boolean;
}

async function askedOf(request: Request, services: Services): Promise<Asked> {
  const { publicUrl, published } = services.settings;
  const url = publicUrl || new URL(request.url).origin;
  return {
    choices: readChoices(new URL(request.url).searchParams),
    catalogue: { view: await services.view(), url, published },
    keep: publicUrl !== '',
  };
}

/** On to the address that holds the colours found, so that whoever goes there reads no site again; or what went wrong. */
async function readColours(choices: Choices, { readSite }: Services['settings']): Promise<Answer | Faults> {
  const { site } = choices;
  if (site === '') return { site: 'Escriba la dirección de su sitio, por ejemplo www.ejemplo.gob.sv.' };
  try {
    const { html, css } = await readSite(site);
    const parts = pageParts(html);
    const found = proposeAccents(parts.themeColor, [...parts.css, ...css]);
    const [accent] = found;
    if (accent === undefined)
      return { site: `En «${site}» no encontramos colores, solo grises. Escriba el color a mano.` };
    const headers = { Location: `${addressOf(choices, { found, accent })}#look` };
    return await makeAnswer('', { status: 303, type: 'text/plain; charset=utf-8', headers });
  } catch (error) {
    if (!(error instanceof SiteUnreadable)) throw error;
    return { site: `«${site}» ${UNREADABLE[error.reason]}` };
  }
}

export const wizardHandlers: PageHandler[] = [
  {
    method: 'GET',
    path: '/asistente',
    async respond({ request, services }) {
      const { choices, catalogue, keep } = await askedOf(request, services);
      if (!new URL(request.url).searchParams.has('read')) return wizardPage(choices, catalogue, { keep });
      const read = await readColours(choices, services.settings);
      return 'body' in read ? read : wizardPage(choices, catalogue, { faults: read, keep: false });
    },
  },
  {
    method: 'GET',
    path: '/asistente/vista',
    async respond({ request, services }) {
      const { choices, catalogue, keep } = await askedOf(request, services);
      const { tramites, institutions } = catalogue.view;
      const known =
        (choices.code === '' || tramites.has(choices.code)) &&
        (choices.institution === '' || institutions.has(choices.institution));
      if (!known || stepOf(choices) !== 'paste') return wizardPage(choices, catalogue, { keep: false });
      return previewPage(choices as Complete, catalogue, { keep });
    },
  },
];
