/**
 * What the sheet rests on: the inscription and the law, each as the data have it. Where they have none the sheet says so,
 * and what may be asked for; it never says that a rule does not exist because the catalogue does not know it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LegalBasis, Requirement } from '../../contract/tramite.ts';
import { plain, say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';

export function sheetGrounds(requirement: Requirement | undefined, drawing: Drawing): TemplateResult {
  return html`<p>${inscription(drawing)}</p>
    ${law(requirement, drawing)}`;
}

/** What the person asks to be told in writing: also where it is inscribed, unless the sheet says so itself. */
export function sheetRequest({ fiche, words }: Drawing): string {
  return words.t(
    fiche.tramite.registration?.status === 'registered' ? 'list.sheet.request' : 'list.sheet.request.both',
  );
}

function inscription({ fiche, words }: Drawing): string {
  const { registration } = fiche.tramite;
  if (!registration) return words.t('list.sheet.inscription.unknown');
  const registry = plain(registration.registry, words);
  switch (registration.status) {
    case 'registered':
      return words.t('list.sheet.registered', { registry, number: registration.number });
    case 'in_progress':
      return words.t('list.sheet.inscription.in_progress', { registry });
    case 'not_registered':
      return words.t('list.sheet.inscription.none', { registry });
  }
}

/** The norm of this requirement, else those about requirements, else all that the fiche names, else its own words. */
function law(requirement: Requirement | undefined, { fiche, words }: Drawing): TemplateResult {
  const { legalBasis, legalBasisText } = fiche.tramite;
  const norms = legalBasis.filter(({ kind }) => kind !== 'non_existent');
  const own = norms.filter(({ id }) => id !== undefined && id === requirement?.legalBasisRef);
  const about = norms.filter(({ topic }) => topic === 'requirements');
  const cited: LegalBasis[] = own.length > 0 ? own : about.length > 0 ? about : norms;
  if (cited.length === 0 && legalBasisText)
    return html`<p>${words.t('list.sheet.law')}</p>
      ${sayRich(legalBasisText, words, 6)}`;
  if (cited.length === 0)
    return html`<p>${words.t(legalBasis.length > 0 ? 'list.sheet.law.none' : 'list.sheet.law.unknown')}</p>`;
  return html`<p>
    ${words.t('list.sheet.law')}
    ${cited.map(
      ({ name, number, articles }, index) =>
        html`${index > 0 ? '; ' : nothing}${say(name, words)}${number ? ` (${number})` : nothing}${articles ? `, ${articles}` : nothing}`,
    )}.
  </p>`;
}
