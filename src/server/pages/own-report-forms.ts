/** What a person decides over a report of theirs without scripts: be told by e-mail, or have what they wrote erased. */
import { html } from 'hono/html';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import type { Html } from './rich-html.ts';

interface OwnReportTexts {
  mail: string;
  mailLead: string;
  mailKeeps: string;
  mailLabel: string;
  mailSend: string;
  mailWrong: string;
  mailKept: (date: string) => string;
  mailRemove: string;
  mailRemoved: string;
  mailOff: string;
  erase: string;
  eraseLead: string;
  eraseNow: string;
  erased: string;
}

const es: OwnReportTexts = {
  mail: 'Recibir un aviso por correo (opcional)',
  mailLead:
    'Le escribimos cuando haya respuesta, si el reporte pasa a otra institución y cuando corrijan la ficha.',
  mailKeeps:
    'La dirección se guarda hasta 90 días y solo para esto. Cada mensaje dice cómo dejar de recibirlos.',
  mailLabel: 'Su correo',
  mailSend: 'Recibir avisos',
  mailWrong: 'Escriba el correo completo: el nombre, la arroba y lo que sigue.',
  mailKept: (date) => `Le avisaremos por correo. La dirección se borra el ${date}, o antes si usted quiere.`,
  mailRemove: 'Borrar mi correo',
  mailRemoved: 'Borramos su correo. No le escribiremos más.',
  mailOff: 'Este catálogo no envía avisos por correo. No guardamos la dirección.',
  erase: 'Borrar mis datos',
  eraseLead:
    'Se borra lo que usted escribió, lo que le respondieron y su correo si lo dejó. Si sigue abierto, se retira y deja de contar. No se puede deshacer.',
  eraseNow: 'Borrar ahora',
  erased: 'Listo. Borramos lo que usted escribió, lo que le respondieron y su correo.',
};

const en: OwnReportTexts = {
  mail: 'Be told by e-mail (optional)',
  mailLead:
    'We write when there is an answer, if the report passes to another institution, and when the page is corrected.',
  mailKeeps: 'The address is kept up to 90 days and only for this. Each message says how to stop them.',
  mailLabel: 'Your e-mail',
  mailSend: 'Tell me',
  mailWrong: 'Write the whole address: the name, the at sign and what follows.',
  mailKept: (date) => `We will tell you by e-mail. The address is erased on ${date}, or before if you want.`,
  mailRemove: 'Erase my e-mail',
  mailRemoved: 'We erased your e-mail. We will not write again.',
  mailOff: 'This catalogue sends no e-mail. We did not keep the address.',
  erase: 'Erase my data',
  eraseLead:
    'What you wrote, what was answered to you and your e-mail if you left it are erased. If it is still open, it is withdrawn and no longer counts. This cannot be undone.',
  eraseNow: 'Erase now',
  erased: 'Done. We erased what you wrote, what was answered to you and your e-mail.',
};

export const ownReportTexts = (lang: string): OwnReportTexts => (lang.startsWith('en') ? en : es);

/** What became of a press, said above the report; `mail` = what was typed and could not be one. */
export interface Said {
  text: string;
  mail?: string;
}

export interface OwnReportForms {
  own: FolioCredentials;
  contact: FeedbackView['contact'];
  lang: string;
  on: (iso: string) => string;
  said?: Said | undefined;
}

/** Nothing where no message would come. */
export function mailForm({ own, contact, lang, on, said }: OwnReportForms): Html | '' {
  if (!contact) return '';
  const t = ownReportTexts(lang);
  if (contact.until !== undefined)
    return html`<h2>${t.mail}</h2>
      <p>${t.mailKept(on(contact.until))}</p>
      ${form(
        own,
        lang,
        html`<input type="hidden" name="quitar-correo" value="si" />
          <p><button class="button quiet">${t.mailRemove}</button></p>`,
      )}`;
  const wrong = said?.mail;
  return html`<h2>${t.mail}</h2>
    <p>${t.mailLead}</p>
    ${form(
      own,
      lang,
      html`<p><label for="correo">${t.mailLabel}</label></p>
        <p class="hint" id="correo-ayuda">${t.mailKeeps}</p>
        ${wrong === undefined ? '' : html`<p id="correo-error"><strong>${t.mailWrong}</strong></p>`}
        <input
          id="correo"
          name="correo"
          type="text"
          inputmode="email"
          maxlength="254"
          autocomplete="email"
          autocapitalize="none"
          spellcheck="false"
          value="${wrong ?? ''}"
          aria-describedby="correo-ayuda${wrong === undefined ? '' : ' correo-error'}"
          ${wrong === undefined ? '' : html`aria-invalid="true"`}
        />
        <p><button class="button quiet">${t.mailSend}</button></p>`,
    )}`;
}

export function eraseForm({ own, lang }: Pick<OwnReportForms, 'own' | 'lang'>): Html {
  const t = ownReportTexts(lang);
  return html`<details class="noprint">
    <summary>${t.erase}</summary>
    <p>${t.eraseLead}</p>
    ${form(
      own,
      lang,
      html`<input type="hidden" name="borrar" value="si" />
        <p><button class="button quiet">${t.eraseNow}</button></p>`,
    )}
  </details>`;
}

/** Folio and code travel with the press, in the body. */
function form({ folio, accessCode }: FolioCredentials, lang: string, fields: Html): Html {
  return html`<form class="noprint" method="post" action="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}">
    <input type="hidden" name="folio" value="${folio}" />
    <input type="hidden" name="codigo" value="${accessCode}" />
    ${fields}
  </form>`;
}
