/** One requirement: its name, and in small lines in which form, who issues it and where to get it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fiche } from '../../contract/fiche.ts';
import type { Requirement } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { capital } from './capital.ts';
import { describeFormat } from './describe-format.ts';
import { ficheUrl } from './fiche-url.ts';
import { say, sayRich } from './say.ts';

export interface RequirementViewOptions {
  fiche: Fiche;
  /** Address of the catalogue, for the trámite that issues a paper. */
  base: string;
  /** Level of headings inside its description, 2–6. */
  level: number;
  /** Its condition is said with it, not by a heading above. */
  withCondition?: boolean;
}

export function requirementView(
  requirement: Requirement,
  words: FicheTranslator,
  options: RequirementViewOptions,
): TemplateResult {
  return html`<span class="need" part="requirement">${say(requirement.name, words)}</span>
    ${requirementNotes(requirement, words, options)}`;
}

/** What is below the name, for where the name is a label. */
export function requirementNotes(
  requirement: Requirement,
  words: FicheTranslator,
  options: RequirementViewOptions,
): TemplateResult {
  const { condition, description, issuer, stateAlreadyHasIt, url } = requirement;
  const how = requirementForm(requirement, words);
  return html`${options.withCondition && condition ? html`<p class="note">${say(condition.text, words)}</p>` : nothing}
  ${how ? html`<p class="note">${how}</p>` : nothing}
  ${stateAlreadyHasIt ? html`<p class="note"><strong>${words.t('fiche.need.state_has_it')}</strong></p>` : nothing}
  ${description ? sayRich(description, words, options.level) : nothing}
  ${issuer ? html`<p class="note">${words.t('fiche.need.issuer')} ${say(issuer, words)}</p>` : nothing}
  ${issuedBy(requirement, words, options)}
  ${
    url === undefined
      ? nothing
      : html`<p><a class="line" href=${url} rel="noopener noreferrer">${words.t('fiche.need.more')}</a></p>`
  }
  ${legalBasis(requirement, words, options.fiche)}`;
}

/** «Original y 2 copias, certificado. Al recoger.»; empty when the source does not say. */
export function requirementForm(requirement: Requirement, words: FicheTranslator): string {
  const { original, copies, certified, format, mandatory, moment } = requirement;
  const paper = [
    original ? words.t('fiche.need.original') : '',
    copies ? words.t('fiche.need.copies', { count: copies }) : '',
  ].filter(Boolean);
  const said = [
    paper.length === 2
      ? words.t('fiche.and', { one: paper[0] ?? '', other: paper[1] ?? '' })
      : (paper[0] ?? ''),
    certified ? words.t('fiche.need.certified') : '',
    format ? describeFormat(format, words) : '',
    mandatory ? '' : words.t('fiche.need.optional'),
    moment === 'start' ? '' : words.t(`fiche.need.${moment}`),
  ];
  return said
    .filter(Boolean)
    .map((sentence) => `${capital(sentence)}.`)
    .join(' ');
}

function issuedBy(
  { issuerTramite }: Requirement,
  words: FicheTranslator,
  { fiche, base }: RequirementViewOptions,
): TemplateResult | typeof nothing {
  const source = fiche.named.find(({ code, status }) => code === issuerTramite && status !== 'repealed');
  // What one brings to renew a document is often that same document.
  if (!source || source.code === fiche.tramite.code) return nothing;
  return html`<p>
    <a class="line" href=${ficheUrl(base, source.code, words.lang)}
      >${words.t('fiche.need.get')} ${say(source.name, words)}</a
    >
  </p>`;
}

function legalBasis(
  { legalBasisRef }: Requirement,
  words: FicheTranslator,
  { tramite }: Fiche,
): TemplateResult | typeof nothing {
  if (legalBasisRef === undefined) return nothing;
  const norm = tramite.legalBasis.find(({ id }) => id === legalBasisRef);
  return html`<p class="note">
    ${words.t('fiche.need.law')}
    ${norm ? html`${say(norm.name, words)}${norm.articles ? `, ${norm.articles}` : ''}` : legalBasisRef}
  </p>`;
}
