/** What a person has filled in so far, what is wrong with it, and what of it is sent. */
import type { PartKind, ReportPart } from '../../context/connect-reports.ts';
import { PROBLEMS_OF, reportParts } from '../../context/connect-reports.ts';
import type { FeedbackInput, Problem } from '../../contract/feedback.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { ChannelKind } from '../../contract/vocabulary.ts';

/** As in the contract; the element keeps the person from sending more. */
export const DETAIL_LIMIT = 600;

/** Kept through errors, failures and moves of the element. Text is '' when nothing was said. */
export interface Report {
  part: PartKind | undefined;
  /** Place of the variant in the fiche. */
  variant: number;
  /** Pointer of one requirement. */
  requirement: string;
  problem: Problem | undefined;
  detail: string;
  asked: string;
  office: string;
  channel: ChannelKind | '';
  /** `2026-11-20` */
  day: string;
  rating: number | undefined;
}

export const emptyReport: Report = {
  part: undefined,
  variant: 0,
  requirement: '',
  problem: undefined,
  detail: '',
  asked: '',
  office: '',
  channel: '',
  day: '',
  rating: undefined,
};

export type ReportError = 'part' | 'problem' | 'detail' | 'asked' | 'day';

/** In the order of the form. `today` undefined = the fiche did not come, and any day is right. */
export function reportErrors(report: Report, today: string | undefined): ReportError[] {
  const errors: ReportError[] = [];
  if (!report.part) errors.push('part');
  else if (!report.problem) errors.push('problem');
  if (report.detail.length > DETAIL_LIMIT) errors.push('detail');
  if (report.asked.length > DETAIL_LIMIT) errors.push('asked');
  if (today !== undefined && report.day > today) errors.push('day');
  return errors;
}

/** The report after a change; what no longer fits the part or the variant is forgotten. */
export function changed(report: Report, change: Partial<Report>): Report {
  const next = { ...report, ...change };
  if (change.variant !== undefined || (change.part && change.part !== 'requirement')) next.requirement = '';
  if (change.part && next.problem && !PROBLEMS_OF[change.part].includes(next.problem))
    next.problem = undefined;
  return next;
}

/** The field that the report means; undefined without a fiche, and for what is nowhere in it. */
export function fieldOf(report: Report, fiche: Fiche | undefined): string | undefined {
  if (!fiche || !report.part) return undefined;
  if (report.part === 'requirement' && report.requirement) return report.requirement;
  return partsOf(report, fiche).find(({ kind }) => kind === report.part)?.field;
}

export function partsOf({ variant }: Pick<Report, 'variant'>, { tramite }: Fiche): ReportPart[] {
  return reportParts(tramite, variant);
}

/** Adds what was filled in to what is known anyway. */
export function reportInput(known: FeedbackInput, report: Report, fiche: Fiche | undefined): FeedbackInput {
  const text = (value: string) => value.trim() || undefined;
  const { tramite } = fiche ?? {};
  const several = tramite && tramite.variants.length > 1;
  return {
    ...known,
    ...(tramite && { version: tramite.version, ficheHash: tramite.hash }),
    variant: several ? tramite.variants[report.variant]?.code : undefined,
    field: fieldOf(report, fiche),
    problem: report.problem,
    detail: text(report.detail),
    whatWasAsked: text(report.asked),
    office: report.office || undefined,
    channel: report.channel || undefined,
    experiencedOn: report.day || undefined,
    rating: report.rating,
  };
}
