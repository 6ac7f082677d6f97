/**
 * Half a page to lay on the counter: what the catalogue lists, under which inscription and which law, and what was asked
 * besides. It says only what the data say; it asks for the rule instead of claiming that there is none.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import type { AskedState } from './asked.ts';
import type { Drawing } from './drawing.ts';
import { sheetGrounds, sheetRequest } from './sheet-grounds.ts';

export function sheetView(
  requirement: Requirement | undefined,
  { asked, screen }: AskedState,
  drawing: Drawing,
): TemplateResult {
  const { fiche, variant, words, base, level } = drawing;
  const { tramite, institution } = fiche;
  const office = fiche.offices.find(({ code }) => code === asked.office);
  return html`<article class="sheet" part="sheet" aria-labelledby="sheet">
    ${heading(below(level), words.t('list.sheet'), { id: 'sheet' })}
    <p>
      <strong>${say(tramite.name, words)}</strong>
      (${tramite.code})${institution ? html`. ${say(institution.name, words)}` : nothing}
    </p>
    ${sheetGrounds(requirement, drawing)}
    <p>${words.t('list.sheet.official', { date: words.date(tramite.verifiedAt ?? tramite.updatedAt) })}</p>
    <ol>
      ${variant.requirements.map(
        ({ name, condition }) =>
          html`<li>
            ${say(name, words)}${condition ? ` (${plain(condition.text, words).replace(/\.$/, '')})` : nothing}
          </li>`,
      )}
    </ol>
    ${variant.requirementsText ? sayRich(variant.requirementsText, words, 6) : nothing}
    ${requirement ? html`<p>${words.t('list.sheet.about')} ${say(requirement.name, words)}</p>` : nothing}
    <p>${words.t('list.sheet.asked')} ${blank(asked.what.trim())}</p>
    <p>
      ${words.t('list.sheet.where')}
      ${blank([office ? plain(office.name, words) : '', asked.day ? words.date(asked.day) : ''].filter(Boolean).join(', '))}
    </p>
    <p><strong>${sheetRequest(drawing)}</strong></p>
    <p>${words.t('list.sheet.sign')} ${blank('')}</p>
    <p>${words.t('list.sheet.folio')} ${blank(screen.name === 'sent' ? screen.receipt.folio : '')}</p>
    <p class="note">
      ${words.t('list.sheet.source')} <span class="address">${ficheUrl(base, tramite.code, words.lang)}</span>
    </p>
  </article>`;
}

/** What was written, or a line to write on. */
function blank(written: string): TemplateResult {
  return written
    ? html`<span class="written">${written}</span>`
    : html`<span class="blank" aria-hidden="true"></span>`;
}
