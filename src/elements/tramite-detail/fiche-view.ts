/** The fiche from top to bottom, in the order in which people ask; `show` keeps only some of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { otherLang, plain } from '../../internal/fiche/say.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { aboutSection } from './about-section.ts';
import { isOnline } from './actions-of.ts';
import type { Drawing } from './drawing.ts';
import { feesSection } from './fees-section.ts';
import { footView } from './foot-view.ts';
import { formsSection } from './forms-section.ts';
import { legalSection } from './legal-section.ts';
import { localLayers } from './local-layer.ts';
import { mediaSection, questionsSection, relatedSection } from './more-sections.ts';
import { officesSection } from './offices-section.ts';
import { printButtons, printFoot } from './print-view.ts';
import type { Printer, PrintKind } from './printer.ts';
import { problemsSection } from './problems-section.ts';
import { requirementsSection } from './requirements-section.ts';
import { SECTIONS, type SectionName } from './section.ts';
import { stepsSection } from './steps-section.ts';
import {
  actionsView,
  factsView,
  otherNames,
  statusView,
  whoView,
  type ActionHandlers,
} from './summary-view.ts';
import { timeSection } from './time-section.ts';
import { variantChoice } from './variant-choice.ts';
import { voteView, type VoteOptions } from './vote-view.ts';

export interface FicheViewOptions extends ActionHandlers, VoteOptions {
  /** Of the fiche's own heading. */
  level: HeadingLevel;
  /** Names of sections by spaces; '' = all. */
  show: string;
  legalOpen: boolean;
  printer: Printer;
  onChoose: (variant: string) => void;
  onLegal: (open: boolean) => void;
  onPrint: (kind: PrintKind) => void;
}

export function ficheView(drawing: Drawing, options: FicheViewOptions): TemplateResult {
  const { fiche, variant, words } = drawing;
  const { name, variants, status } = fiche.tramite;
  const shows = shown(options.show);
  const all = SECTIONS.every(shows);
  const vote = status === 'published' && shows('vote') ? voteView(drawing, options) : nothing;
  const online = isOnline(variant);
  return html`<section class="detail ${options.printer.kind}" part="detail" aria-labelledby="h">
    ${heading(options.level, html`<span lang=${otherLang(name, words) ?? nothing}>${plain(name, words)}</span>`, { id: 'h' })}
    ${statusView(drawing)} ${otherNames(fiche, words)} ${shows('summary') ? whoView(drawing) : nothing}
    ${variantChoice(variants, variant, words, options.onChoose)}
    ${shows('summary') ? html`${factsView(drawing)} ${actionsView(drawing, options)}` : nothing}
    ${online ? nothing : vote} ${all ? localLayers(drawing, 'first') : nothing}
    <div class="sections">
      ${shows('requirements') ? requirementsSection(drawing) : nothing}
      ${shows('steps') ? stepsSection(drawing) : nothing} ${shows('fees') ? feesSection(drawing) : nothing}
      ${shows('time') ? timeSection(drawing) : nothing}
      ${shows('offices') ? officesSection(drawing) : nothing}
      ${shows('forms') ? formsSection(drawing) : nothing} ${shows('about') ? aboutSection(drawing) : nothing}
      ${all ? localLayers(drawing, 'last') : nothing}
      ${shows('problems') ? problemsSection(drawing) : nothing}
      ${shows('questions') ? questionsSection(drawing) : nothing}
      ${shows('related') ? relatedSection(drawing) : nothing}
      ${shows('media') ? mediaSection(drawing) : nothing}
      ${shows('legal') ? legalSection(drawing, options.legalOpen, options.onLegal) : nothing}
    </div>
    ${online ? vote : nothing} ${printButtons(drawing, options.onPrint)} ${footView(drawing)}
    ${printFoot(drawing, options.printer)}
  </section>`;
}

/** A list without a name that we know shows everything: a misspelt attribute never hides what one must bring. */
function shown(list: string): (name: SectionName) => boolean {
  const known = list.split(/\s+/).filter((name) => (SECTIONS as readonly string[]).includes(name));
  return (name) => known.length === 0 || known.includes(name);
}
