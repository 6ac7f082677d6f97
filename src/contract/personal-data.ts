/**
 * What a citizen should not leave in a comment: DUI, NIT, telephone and e-mail, as people of El Salvador write them. The
 * element warns of it while one types and the server masks it before it stores; both ask this file. It looks at shapes:
 * names and addresses pass, and a number that only looks like an amount, a date, a law or a folio is left alone.
 */
export const PERSONAL_DATA = ['dui', 'nit', 'phone', 'email'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

export interface PersonalDataFound {
  kind: PersonalData;
  /** Place in the text, in UTF-16 code units; `end` is the first one after it. */
  start: number;
  end: number;
}

/** What is stored in its place. Without digits and without «@», so that masking twice changes nothing. */
const MASKS: Readonly<Record<PersonalData, string>> = {
  dui: '[DUI]',
  nit: '[NIT]',
  phone: '[teléfono]',
  email: '[correo]',
};

interface Shape {
  kind: PersonalData;
  /** Two groups: what stands before it, and it. Without look-behind, which Safari 15.4 cannot read. */
  pattern: RegExp;
  /** Says no to what has the shape and is something else. */
  accept?: (found: string) => boolean;
}

/** Nothing that would make it a piece of a longer number, folio, address or amount. */
const BEFORE = '(^[.,:]?|[^\\p{L}\\d$#/_.,:+-]|[^\\d][.,:])';
const AFTER = '(?![\\p{L}\\d_/]|[-.,:]\\d)';
/** Two telephones are often written with a stroke between them. */
const BEFORE_PHONE = BEFORE.replace('/', '');
const AFTER_PHONE = AFTER.replace('/', '');
const SPACE = '[ \u00a0\u202f]';
const DASH = `${SPACE}?[-\u2010-\u2015]${SPACE}?`;
const shape = (kind: PersonalData, it: string, accept?: Shape['accept']): Shape => ({
  kind,
  pattern: new RegExp(`${BEFORE}(${it})${AFTER}`, 'giu'),
  ...(accept && { accept }),
});
const phone = (it: string, accept?: Shape['accept'], before = BEFORE_PHONE): Shape => ({
  kind: 'phone',
  pattern: new RegExp(`${before}(${it})${AFTER_PHONE}`, 'giu'),
  ...(accept && { accept }),
});

const SHAPES: readonly Shape[] = [
  {
    kind: 'email',
    pattern:
      /(^|[^\p{L}\d._%+-])([\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6})(?![\p{L}\d@])/giu,
  },
  shape('nit', `\\d{4}${DASH}\\d{6}${DASH}\\d{3}${DASH}\\d`),
  shape('nit', '\\d{14}', isNit),
  shape('dui', `\\d{8}${DASH}\\d`),
  shape('dui', '\\d{9}', isDui),
  // With the country's prefix, nothing else is like it.
  phone(`(?:\\+|00)503[ \u00a0.-]?[267]\\d{3}[ \u00a0.-]?\\d{4}`, undefined, '(^|[^\\p{L}\\d])'),
  phone(`\\(\\+?503\\) ?[267]\\d{3}[ \u00a0.-]?\\d{4}`, undefined, '(^|[^\\p{L}\\d])'),
  phone(`[267]\\d{3}${DASH}\\d{4}|[267]\\d{3}[ \u00a0.]\\d{4}`, isNoSpan),
  // Mobile numbers are written in one piece, too; those that begin with 2 are years and dates as often.
  shape('phone', '[67]\\d{7}'),
];

/** Words before a number that say that it belongs to nobody: «cuenta 71234567», «Acuerdo Ministerial No. 2574-2018». */
const OTHER_NUMBER =
  /(?:cuenta|decreto|acuerdo|ley|leyes|resoluci[oó]n|factura|recibo|expediente|folio|mandamiento|c[oó]digo|acta|partida)s?(?:[\s:.#º°]+(?:ministerial|ejecutivo|legislativo|bancaria|corriente|de|ahorros?|n[uú]mero|n[uú]m|no|n))*[\s:.#º°]*$/iu;
const REACH = 60;

/** In the order of the text; no two overlap. */
export function findPersonalData(text: string): PersonalDataFound[] {
  const found: PersonalDataFound[] = [];
  for (const { kind, pattern, accept } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const [whole, before = '', it = ''] = match;
      const start = match.index + before.length;
      const end = match.index + whole.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (accept && !accept(it)) continue;
      const isNumber = kind === 'phone' || /^\d+$/.test(it);
      if (isNumber && OTHER_NUMBER.test(text.slice(Math.max(0, start - REACH), start))) continue;
      found.push({ kind, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The kinds that are in the text, each once, in the order of `PERSONAL_DATA`. */
export function personalDataIn(text: string): PersonalData[] {
  const kinds = new Set(findPersonalData(text).map(({ kind }) => kind));
  return PERSONAL_DATA.filter((kind) => kinds.has(kind));
}

/** The same text with `[DUI]`, `[NIT]`, `[teléfono]` and `[correo]` in the places of what it found. */
export function maskPersonalData(text: string): string {
  // What a mask leaves beside it may now stand alone and be found as well.
  for (let masked = text; ;) {
    const found = findPersonalData(masked);
    if (found.length === 0) return masked;
    for (const { kind, start, end } of found.reverse())
      masked = `${masked.slice(0, start)}${MASKS[kind]}${masked.slice(end)}`;
  }
}

/** The ninth digit of a DUI checks the others: weights 9 to 2, and what is missing to the next ten. */
function isDui(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (9 - at);
  return (10 - (sum % 10)) % 10 === Number(digits[8]);
}

/** Where and when a person was born or a company was founded: municipality, day, month, year. */
function isNit(digits: string): boolean {
  const [department, day, month] = [digits.slice(0, 2), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return (
    department !== undefined &&
    day !== undefined &&
    month !== undefined &&
    ((department >= 1 && department <= 14) || department >= 90) &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12
  );
}

/** «2019-2024» are years. */
function isNoSpan(number: string): boolean {
  return !/^20\d\d\D+(?:19|20)\d\d$/.test(number);
}
