/** What came with a form of the page of a trámite, and what has to be corrected in it. */
import { DETAIL_LIMIT, ONLINE_REASONS, PROBLEMS, type FeedbackInput } from '../../contract/feedback.ts';
import { PART_KINDS, reportParts } from '../../contract/report-parts.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { CHANNELS } from '../../contract/vocabulary.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { municipalitiesOf } from '../municipalities-of.ts';
import { feedbackTexts } from './feedback-texts.ts';

/** The field that people do not see and programs fill in. */
export const TRAP = 'sitio_web';

/** The kind of a report in which what was asked for is said. */
export const UNLISTED = 'unlisted_requirement';

/** `at`: id of the field on the page. */
export interface FormError {
  at: string;
  text: string;
}

export interface FeedbackForm {
  /** As it was sent, to be shown again. */
  typed: URLSearchParams;
  errors: FormError[];
  /** What is given to the catalogue when there are no errors. */
  input: FeedbackInput;
}

export function readVoteForm(
  typed: URLSearchParams,
  { code, version }: Tramite,
  view: CatalogueView,
  lang: string,
): FeedbackForm {
  const t = feedbackTexts(lang);
  const errors: FormError[] = [];
  const reasons = typed.getAll('reason');
  const municipality = typed.get('municipality') ?? '';
  if (municipality !== '' && !municipalitiesOf(view).includes(municipality))
    errors.push({ at: 'municipio', text: t.known });
  if (typed.get(TRAP)) errors.push({ at: TRAP, text: t.emptyTrap });
  return {
    typed,
    errors,
    input: {
      kind: 'want_online',
      tramite: code,
      version,
      onlineReasons: ONLINE_REASONS.filter((reason) => reasons.includes(reason)),
      ...(municipality !== '' && { municipality }),
      source: { element: 'fiche', lang },
    },
  };
}

/** `tramite`: the fiche at the version that the person saw. */
export function readReportForm(
  typed: URLSearchParams,
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
): FeedbackForm {
  const t = feedbackTexts(lang);
  const errors: FormError[] = [];
  const text = (name: string, at: string) => {
    // Browsers send line ends as two characters and count them as one.
    const words = (typed.get(name) ?? '').replaceAll('\r\n', '\n').trim();
    if (words.length > DETAIL_LIMIT) errors.push({ at, text: t.shorten });
    return words || undefined;
  };
  const among = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === typed.get(name));
  const variant =
    Number(typed.get('variant') ?? 0) in tramite.variants ? Number(typed.get('variant') ?? 0) : 0;
  const part = among('part', PART_KINDS);
  const problem = among('problem', PROBLEMS);
  if (!part) errors.push({ at: 'parte', text: t.choosePart });
  if (!problem) errors.push({ at: 'problema', text: t.chooseProblem });
  const parts = reportParts(tramite, variant);
  const one = part === 'requirement' && parts.find(({ field }) => field === typed.get('requirement'));
  const { field } = one || (parts.find(({ kind }) => kind === part) ?? {});
  const detail = text('detail', 'detalle');
  const whatWasAsked = text('asked', 'pedido');
  const isUnlisted = typed.get('kind') === UNLISTED;
  if (isUnlisted && whatWasAsked === undefined) errors.push({ at: 'pedido', text: t.sayAsked });
  const day = typed.get('day') ?? '';
  if (day !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > view.today))
    errors.push({ at: 'dia', text: t.pastDay });
  if (typed.get(TRAP)) errors.push({ at: TRAP, text: t.emptyTrap });
  const office = typed.get('office') || undefined;
  if (office !== undefined && !view.offices.has(office)) errors.push({ at: 'oficina', text: t.known });
  const channel = among('channel', CHANNELS);
  return {
    typed,
    errors,
    input: {
      kind: isUnlisted ? UNLISTED : 'works_differently',
      tramite: tramite.code,
      version: tramite.version,
      ficheHash: tramite.hash,
      ...(tramite.variants.length > 1 && { variant: tramite.variants[variant]?.code }),
      ...(field !== undefined && { field }),
      ...(problem && { problem }),
      ...(detail !== undefined && { detail }),
      ...(whatWasAsked !== undefined && { whatWasAsked }),
      ...(office !== undefined && { office }),
      ...(channel && { channel }),
      ...(day !== '' && { experiencedOn: day }),
      source: { element: 'fiche', lang },
    },
  };
}
