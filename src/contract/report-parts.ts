/**
 * What a person can say of a fiche that it is not so: its parts in words that people use, each with the JSON Pointer
 * (RFC 6901) of the field that it means, and what usually happens with it. The element and the plain page offer these.
 */
import type { Problem } from './feedback.ts';
import type { Text } from './text.ts';
import type { Tramite } from './tramite.ts';

export const PART_KINDS = [
  'cost',
  'time',
  'requirement',
  'office',
  'hours',
  'link',
  'steps',
  'other',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface ReportPart {
  kind: PartKind;
  /** Absent for what is nowhere in the fiche. */
  field?: string;
  /** Of one requirement: its name. */
  name?: Text;
}

/** The likeliest first. */
export const PROBLEMS_OF: Readonly<Record<PartKind, readonly Problem[]>> = {
  cost: ['other_fee', 'outdated_info', 'other'],
  time: ['time', 'outdated_info', 'other'],
  requirement: ['other_requirements', 'form', 'outdated_info', 'other'],
  office: ['office', 'treatment', 'accessibility', 'outdated_info', 'other'],
  hours: ['hours', 'office', 'outdated_info', 'other'],
  link: ['broken_link', 'form', 'outdated_info', 'other'],
  steps: ['outdated_info', 'form', 'treatment', 'other'],
  other: ['treatment', 'accessibility', 'outdated_info', 'other'],
};

/** Parts of one variant; a requirement as a whole stands before the single ones. */
export function reportParts({ variants }: Tramite, variant = 0): ReportPart[] {
  const of = variants[variant];
  if (!of) return [{ kind: 'other' }];
  const field = (name: keyof typeof of) => `/variants/${String(variant)}/${name}`;
  const asText = of.requirements.length === 0 && of.requirementsText;
  return [
    { kind: 'cost', field: field('fees') },
    { kind: 'time', field: field(!of.usualTime && of.legalTime ? 'legalTime' : 'usualTime') },
    { kind: 'requirement', field: field(asText ? 'requirementsText' : 'requirements') },
    ...of.requirements.map(({ name }, index): ReportPart => ({
      kind: 'requirement',
      field: `${field('requirements')}/${String(index)}`,
      name,
    })),
    { kind: 'office', field: field('offices') },
    { kind: 'hours', field: field('offices') },
    { kind: 'link', field: field('channels') },
    { kind: 'steps', field: field(of.steps.length === 0 && of.instructions ? 'instructions' : 'steps') },
    { kind: 'other' },
  ];
}
