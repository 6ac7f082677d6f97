import type { Tramite } from '../../contract/tramite.ts';
import { fieldWords } from '../pages/field-words.ts';
import { findField } from './find-field.ts';
import { valueInWords } from './value-in-words.ts';

/** What the last part of a path says about its item: `costos «Emisión»: monto`. */
const PARTS: Readonly<Record<string, string>> = {
  amount: 'monto',
  maximum: 'monto máximo',
  copies: 'copias',
  original: 'original',
  certified: 'certificación',
  mandatory: 'obligatorio',
  description: 'descripción',
  condition: 'condición',
  issuer: 'quién lo da',
  time: 'tiempo',
  url: 'dirección',
  notes: 'notas',
  hours: 'horario',
  phone: 'teléfono',
};

/** The field in words: `costos «Emisión» (Renovación)`. `path` as find-field.ts writes it. */
export function fieldName(tramite: Tramite, path: string): string {
  const parts = path.split('/').slice(1);
  const ofVariant = parts[0] === 'variants' && parts.length > 2;
  const [field = '', item, ...rest] = ofVariant ? parts.slice(2) : parts;
  const base = ofVariant ? `/${parts.slice(0, 2).join('/')}` : '';
  let words = fieldWords([field]);
  if (item !== undefined) {
    const { value } = findField(tramite, `${base}/${field}/${item}`, 'path');
    const isItem = Array.isArray(findField(tramite, `${base}/${field}`, 'path').value);
    if (isItem) words += ` «${itemName(value) ?? item}»`;
    const part = PARTS[(isItem ? rest[0] : item) ?? ''];
    if (part !== undefined) words += `: ${part}`;
  }
  if (!ofVariant || tramite.variants.length < 2) return words;
  const variant = tramite.variants.find(({ code }) => code === parts[1]);
  return `${words} (${variant?.name.es ?? parts[1] ?? ''})`;
}

function itemName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { name, concept, title, q, office } = item as Record<string, unknown>;
  const named = name ?? concept ?? title ?? q ?? office;
  return named === undefined ? undefined : valueInWords(named);
}
