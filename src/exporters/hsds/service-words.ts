/** The words of a trámite in the fields of an HSDS service, in the sentences that a person would write. */
import type { Duration } from '../../contract/text.ts';
import type { Fee, TramiteContent, TramiteStatus, Variant } from '../../contract/tramite.ts';
import type { Node } from '../../importers/hsds/spec.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';

const STATUSES: Record<TramiteStatus, string> = {
  draft: 'inactive',
  published: 'active',
  suspended: 'temporarily closed',
  repealed: 'defunct',
};
const UNITS: Record<NonNullable<Duration['unit']>, [one: string, many: string]> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  business_day: ['día hábil', 'días hábiles'],
  calendar_day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

export function wordsOfService(content: TramiteContent, publicUrl: string): Node {
  const { variants, summary, description, audiences } = content;
  const email = channelsOf(content, 'email').find(({ notes }) => isEmail(notes?.es))?.notes?.es;
  const age = audiences.find((audience) => audience.age)?.age;
  const durations = variants.flatMap(({ usualTime, name }) => {
    const words = durationWords(usualTime);
    return words ? [variants.length > 1 ? `${name.es}: ${words}` : words] : [];
  });
  const verifier = content.verifiedBy?.es;
  return {
    name: content.name.es,
    ...said('alternate_name', content.alternateNames.map(({ es }) => es).join('; ')),
    description: [summary.es, description ? toPlainText(description.es) : ''].filter(Boolean).join('\n\n'),
    url: content.source ?? `${publicUrl}/t/${encodeURIComponent(content.code)}`,
    ...said('email', email),
    status: STATUSES[content.status],
    ...said(
      'application_process',
      variants
        .map((variant) => processOf(variant, variants.length > 1))
        .filter(Boolean)
        .join('\n\n'),
    ),
    ...said('fees_description', variants.flatMap(feeWordsOf).join('\n')),
    ...said('wait_time', durations.join('\n')),
    ...said('eligibility_description', content.whoMust ? toPlainText(content.whoMust.es) : ''),
    ...(age?.from === undefined ? {} : { minimum_age: age.from }),
    ...(age?.to === undefined ? {} : { maximum_age: age.to }),
    ...said('assured_date', content.verifiedAt),
    ...(isEmail(verifier) ? said('assurer_email', verifier) : {}),
    ...said('licenses', content.licence),
    ...said('alert', content.alerts.map(({ text }) => text.es).join('\n')),
    last_modified: content.updatedAt.includes('T') ? content.updatedAt : `${content.updatedAt}T00:00:00Z`,
  };
}

/** Instructions as they are, or the steps with their numbers. */
function processOf({ name, steps, instructions }: Variant, isNamed: boolean): string {
  const numbered = steps.map(
    ({ title, description }, index) =>
      `${index + 1}. ${title.es}${description ? `\n${toPlainText(description.es)}` : ''}`,
  );
  const words = [instructions ? toPlainText(instructions.es) : '', numbered.join('\n')].filter(Boolean);
  return words.length > 0 && isNamed ? [name.es, ...words].join('\n\n') : words.join('\n\n');
}

export function costsOf({ fees, name }: Variant): Node[] {
  return fees.flatMap((fee): Node[] => {
    if (fee.kind !== 'free' && fee.amount === undefined) return [];
    const upTo = fee.maximum ? `Hasta ${fee.maximum.amount} ${fee.maximum.currency}` : '';
    return [
      {
        option: fee.concept?.es ?? name.es,
        ...(fee.amount ? { currency: fee.amount.currency } : {}),
        amount: fee.kind === 'free' ? 0 : Number(fee.amount?.amount),
        ...said('amount_description', [fee.text?.es, upTo].filter(Boolean).join('\n')),
      },
    ];
  });
}

/** Fees that have only words. */
function feeWordsOf({ fees }: Variant): string[] {
  const words = ({ concept, text, description }: Fee) =>
    [concept?.es, text?.es, description ? toPlainText(description.es) : ''].filter(Boolean).join(': ');
  return fees
    .filter(({ kind, amount }) => kind !== 'free' && amount === undefined)
    .map(words)
    .filter(Boolean);
}

export function documentsOf({ variants }: TramiteContent): Node[] {
  return variants.flatMap(({ requirements, requirementsText, name }): Node[] => [
    ...requirements.map((requirement) => ({
      document: [
        requirement.name.es,
        requirement.condition?.text.es,
        requirement.description && toPlainText(requirement.description.es),
      ]
        .filter(Boolean)
        .join('\n'),
      ...said('uri', requirement.url),
    })),
    ...(requirementsText ? [{ document: toPlainText(requirementsText.es) || name.es }] : []),
  ]);
}

/** Each office once; what is said of it in each variant. */
export function placesOf({ variants }: TramiteContent): { office: string; notes: string }[] {
  const all = variants.flatMap((variant) => variant.offices);
  return [...grouped(all, ({ office }) => office)].map(([office, places]) => ({
    office,
    notes: [...new Set(places.flatMap(({ hours, notes }) => [hours?.es, notes?.es]))]
      .filter(Boolean)
      .join('\n'),
  }));
}

export function channelsOf({ variants }: TramiteContent, kind: string): Variant['channels'] {
  return variants.flatMap(({ channels }) => channels).filter((channel) => channel.kind === kind);
}

function durationWords(duration?: Duration): string {
  if (duration?.text?.es) return duration.text.es;
  if (duration?.amount === undefined || duration.unit === undefined) return '';
  return `${duration.amount} ${UNITS[duration.unit][duration.amount === 1 ? 0 : 1]}`;
}

export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** Members without words are left out. */
export function said(member: string, words: string | undefined): Node {
  return words ? { [member]: words } : {};
}

export function isEmail(words: string | undefined): words is string {
  return words !== undefined && /^[^\s@<>()",;:]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(words);
}
