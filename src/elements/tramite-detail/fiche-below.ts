/**
 * What stands below the first screen of a fiche, on paper as well, in a file of its own: it comes right after what is above
 * it, which nobody has finished reading by then.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../internal/fiche/add-styles.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { officeStyles } from '../../internal/offices/office.styles.ts';
import { aboutSection } from './about-section.ts';
import { badgeView } from './badge-view.ts';
import type { Drawing } from './drawing.ts';
import { feesSection } from './fees-section.ts';
import { footView } from './foot-view.ts';
import { formsSection } from './forms-section.ts';
import { lastLayers } from './last-layers.ts';
import { legalSection } from './legal-section.ts';
import { mediaSection, questionsSection, relatedSection } from './more-sections.ts';
import { officesSection } from './offices-section.ts';
import { printButtons, printFoot } from './print-view.ts';
import { printStyles } from './print.styles.ts';
import { printerFor, type PrintKind } from './printer.ts';
import { problemsSection } from './problems-section.ts';
import { sectionStyles } from './sections.styles.ts';
import { stepsSection } from './steps-section.ts';
import { timeSection } from './time-section.ts';
import { TramiteSectionOpenedEvent } from './section-opened.events.ts';

/** Whether the host wants a part of the fiche. */
export type Shows = (name: string) => boolean;

export type Below = (
  drawing: Drawing,
  shows: Shows,
) => {
  /** What of it goes on paper. */
  paper: PrintKind;
  sections: unknown;
  /** Below everything else. */
  end: TemplateResult;
};

/** The order in which people ask. */
const VIEWS: Record<string, (drawing: Drawing) => unknown> = {
  steps: stepsSection,
  fees: feesSection,
  time: timeSection,
  offices: officesSection,
  forms: formsSection,
  about: aboutSection,
  more: lastLayers,
  problems: problemsSection,
  questions: questionsSection,
  related: relatedSection,
  media: mediaSection,
};

export function belowOf(host: LitElement): Below {
  addStyles(host, officeStyles, sectionStyles, printStyles);
  const printer = printerFor(host);
  let legalOpen = false;
  return (drawing, shows) => {
    const { code } = drawing.fiche.tramite;
    const onLegal = (open: boolean) => {
      legalOpen = open;
      host.requestUpdate();
      if (open) host.dispatchEvent(new TramiteSectionOpenedEvent(code, 'legal'));
    };
    printer.leadTo(ficheUrl(drawing.base, code));
    return {
      paper: printer.kind,
      sections: html`${shows('summary') ? badgeView(drawing) : nothing}
      ${Object.entries(VIEWS).map(([view, draw]) => (shows(view) ? draw(drawing) : nothing))}
      ${shows('legal') ? legalSection(drawing, legalOpen, onLegal) : nothing}`,
      end: html`${printButtons(drawing, (kind) => void printer.print(kind))} ${footView(drawing)}
      ${printFoot(drawing, printer)}`,
    };
  };
}
