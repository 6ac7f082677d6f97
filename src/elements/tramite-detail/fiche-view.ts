/** The fiche from top to bottom, in the order in which people ask; `show` keeps only some of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { otherLang, plain } from '../../internal/fiche/say.ts';
import { otherNamesView } from '../../internal/fiche/translation-view.ts';
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
import { stepsSection } from './steps-section.ts';
import {
  actionsView,
  badgeView,
  factsView,
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

/** The order in which people ask. */
const VIEWS: Record<string, (drawing: Drawing) => unknown> = {
  requirements: requirementsSection,
  steps: stepsSection,
  fees: feesSection,
  time: timeSection,
  offices: officesSection,
  forms: formsSection,
  about: aboutSection,
  more: (drawing) => localLayers(drawing, 'last'),
  problems: problemsSection,
  questions: questionsSection,
  related: relatedSection,
  media: mediaSection,
};
/** Everything that `show` may name. */
const NAMES = ['summary', ...Object.keys(VIEWS), 'legal', 'vote'];

export function ficheView(drawing: Drawing, options: FicheViewOptions): TemplateResult {
  const { fiche, variant, words } = drawing;
  const { name, variants, status } = fiche.tramite;
  const shows = shown(options.show);
  const vote = status !== 'repealed' && shows('vote') ? voteView(drawing, options) : nothing;
  const offline = status === 'published' && !isOnline(variant);
  return html`<section class="detail ${options.printer.kind}" part="detail" aria-labelledby="h">
    ${heading(options.level, html`<span lang=${otherLang(name, words) ?? nothing}>${plain(name, words)}</span>`, { id: 'h' })}
    ${statusView(drawing)} ${otherNamesView(fiche.tramite, words)}
    ${shows('summary') ? whoView(drawing) : nothing}
    ${variantChoice(variants, variant, words, options.onChoose)}
    ${shows('summary') ? html`${factsView(drawing)} ${actionsView(drawing, options)}` : nothing}
    ${offline && (shows('summary') || shows('vote')) ? html`<p part="offline">${words.t('detail.not_online')}</p>` : nothing}
    ${offline ? vote : nothing} ${shows('summary') ? badgeView(drawing) : nothing}
    ${localLayers(drawing, 'first')}
    <div class="sections">
      ${Object.entries(VIEWS).map(([view, draw]) => (shows(view) ? draw(drawing) : nothing))}
      ${shows('legal') ? legalSection(drawing, options.legalOpen, options.onLegal) : nothing}
    </div>
    ${offline ? nothing : vote} ${printButtons(drawing, options.onPrint)} ${footView(drawing)}
    ${printFoot(drawing, options.printer)}
  </section>`;
}

/** A list without a name that we know shows everything: a misspelt attribute never hides what one must bring. */
function shown(list: string): (name: string) => boolean {
  const known = list.split(/\s+/).filter((name) => NAMES.includes(name));
  return (name) => known.length === 0 || known.includes(name);
}
