import type { RichTree } from '../../contract/richtext.ts';
import { duration, money } from '../../contract/text.ts';
import { fee } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { pageTexts } from '../pages/texts.ts';
import { writeDate, writeDuration, writeFee, writeMoney } from '../pages/write.ts';

/** More is no longer compared at a glance. */
const MOST_CHARACTERS = 600;

/** A value of a fiche as a person reads it, in Spanish: `US$10.31`, `15 días hábiles`, `sí`. At most 600 characters. */
export function valueInWords(value: unknown): string {
  const words = write(value).replace(/\s+/g, ' ').trim();
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words;
}

function write(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? writeDate(value, 'es') : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  if (Array.isArray(value))
    return value.length === 0 ? 'ninguno' : value.map(write).filter(Boolean).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  return writeObject(value as Record<string, unknown>);
}

function writeObject(value: Record<string, unknown>): string {
  if ('es' in value)
    return Array.isArray(value.es)
      ? toPlainText(value.es as RichTree)
      : typeof value.es === 'string'
        ? value.es
        : '';
  const asMoney = money.safeParse(value);
  if (asMoney.success && Object.keys(value).length === 2) return writeMoney(asMoney.data, 'es');
  const asFee = fee.safeParse(value);
  if (asFee.success) {
    const concept = asFee.data.concept?.es;
    return concept === undefined ? writeFee(asFee.data, 'es') : `${concept}: ${writeFee(asFee.data, 'es')}`;
  }
  if ('unit' in value || 'amount' in value) {
    const asDuration = duration.safeParse(value);
    if (asDuration.success) return writeDuration(asDuration.data, 'es');
  }
  if (typeof value.kind === 'string' && Object.hasOwn(pageTexts('es').channel, value.kind))
    return [pageTexts('es').channel[value.kind], ...restOf(value, ['kind'])].filter(Boolean).join(', ');
  const { name, title, q, text } = value;
  const first = name ?? title ?? q ?? text;
  if (first === undefined) return restOf(value, []).join(', ');
  return [write(first), ...aboutItem(value)].filter(Boolean).join(', ');
}

/** What is said of a requirement or a step besides its name. */
function aboutItem(value: Record<string, unknown>): string[] {
  const { description, a, copies, original, certified, mandatory, condition, fee: cost, time } = value;
  return [
    ...(original === true ? ['original'] : []),
    ...(typeof copies === 'number' && copies > 0
      ? [copies === 1 ? '1 copia' : `${String(copies)} copias`]
      : []),
    ...(certified === true ? ['certificado'] : []),
    ...(mandatory === false ? ['opcional'] : []),
    ...[condition, cost, time, description, a].filter((part) => part !== undefined).map(write),
  ];
}

const restOf = (value: Record<string, unknown>, left: string[]) =>
  Object.entries(value)
    .filter(([name]) => !left.includes(name))
    .map(([, inner]) => write(inner))
    .filter(Boolean);
