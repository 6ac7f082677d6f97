/**
 * What stands below the first screen of a fiche, on paper as well, in a file of its own: it comes right after what is above
 * it, which nobody has finished reading by then.
 */
import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { aboutSection } from './about-section.ts';
import type { Drawing } from './drawing.ts';
import { feesSection } from './fees-section.ts';
import { footView } from './foot-view.ts';
import { formsSection } from './forms-section.ts';
import { legalSection } from './legal-section.ts';
import { localLayers } from './local-layer.ts';
import { mediaSection, questionsSection, relatedSection } from './more-sections.ts';
import { officesSection } from './offices-section.ts';
import { printButtons, printFoot } from './print-view.ts';
import { printStyles } from './print.styles.ts';
import { Printer, type PrintKind } from './printer.ts';
import { problemsSection } from './problems-section.ts';
import { sectionStyles } from './sections.styles.ts';
import { stepsSection } from './steps-section.ts';
import { timeSection } from './time-section.ts';

/** Whether the host wants a part of the fiche. */
export type Shows = (name: string) => boolean;

export interface BelowOptions {
  shows: Shows;
  legalOpen: boolean;
  onLegal: (open: boolean) => void;
}

export type Below = (
  drawing: Drawing,
  options: BelowOptions,
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
  more: (drawing) => localLayers(drawing, 'last'),
  problems: problemsSection,
  questions: questionsSection,
  related: relatedSection,
  media: mediaSection,
};

export function belowOf(host: LitElement): Below {
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, sectionStyles, printStyles]);
  const printer = new Printer(host);
  return (drawing, { shows, legalOpen, onLegal }) => {
    printer.address = ficheUrl(drawing.base, drawing.fiche.tramite.code);
    return {
      paper: printer.kind,
      sections: html`${Object.entries(VIEWS).map(([view, draw]) => (shows(view) ? draw(drawing) : nothing))}
      ${shows('legal') ? legalSection(drawing, legalOpen, onLegal) : nothing}`,
      end: html`${printButtons(drawing, (kind) => void printer.print(kind))} ${footView(drawing)}
      ${printFoot(drawing, printer)}`,
    };
  };
}
