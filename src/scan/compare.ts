/** A statement against the catalogue: what it contradicts, in words. Pure; doubt is silence. */
import { stem } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import type { KnownTramite, KnownVariant } from './known-facts.ts';
import { papersIn } from './papers.ts';
import { readAmounts } from './read-amounts.ts';
import { readTerms, sameTerm, type Term } from './read-terms.ts';
import { BRINGS, type Statement } from './statements.ts';

export interface Contradiction {
  kind: 'fee' | 'time' | 'requirement';
  quote: string;
  /** What the catalogue says instead, in Spanish. */
  catalogue: string;
}

const COST =
  /cost[oa]s?\b|cuest|preci|arancel|tarifa|\btasas?\b|\bvalor\b|\bval(e|en)\b|pag(a|ar|ue|ue|o|os|an|ara)\b|se cobr|\bcobra|cancel(a|ar|e)\b|\bderechos?\b|desembols/;
/** Money of something else. */
const OTHER_MONEY =
  /multa|sancion|infraccion|mora\b|salari|sueldo|ingresos (de|mensual|minim)|capital|deposit(a|e) |prestamo|inversion|invirt|recaud|presupuest|pasaje|transporte|descuento|particular|abogad|fotocopia|impuestos? por|deud|antes (cost|val|se pag)|costaba|hasta (el ano |)(19|20)\d\d/;
const FREE =
  /gratuit|gratis|sin (ningun )?(costo|cobro|cargo)|no tienen? (ningun )?(costo|precio)|no cuestan? nada|no se (paga|cobra)|no (pagan?|cobramos)\b|libre de (costo|pago)/;
/** Only for some: the rest may pay. */
const FOR_SOME =
  /\bmenores\b|\bmayores\b|tercera edad|anos o mas|adult[oa]s? mayor|primeros? \d+|\bexcepto|\bsalvo/;
const TAKES =
  /plazo|tarda|tiempo|demora|\bdura\b|duracion|entreg|respuesta|resuelv|resolver|recib|\blist[oa]\b|retir|recog|obtien|\bobten|se lo dan|espera/;
/** Time of something else. */
const OTHER_TIME =
  /vigen|vence|\bvale por|valid|recurso|apel|impugn|anticipacion|primeros|promedio|horario|lunes|\bedad\b|anos (de edad|o mas)|emitid|expedid|caduc|antigüedad|antiguedad|\bmulta|\bcita\b|si no |para (apelar|presentar|recurrir|subsanar)/;

export function contradictionsOf(known: KnownTramite, statements: readonly Statement[]): Contradiction[] {
  return [
    ...statements.flatMap((statement) => [...fee(known, statement), ...term(known, statement)]),
    ...requirements(known, statements),
  ];
}

function fee(known: KnownTramite, { said, context, quote }: Statement): Contradiction[] {
  const variants = meant(known.variants, `${said} ${context}`);
  const fees = variants.flatMap((variant) => variant.fees);
  const priced = fees.filter(({ amount }) => amount !== undefined && Number(amount.amount) > 0);
  const free = fees.filter(({ kind }) => kind === 'free');
  const opposed = [{ kind: 'fee' as const, quote, catalogue: feesInWords(variants) }];
  if (FREE.test(said))
    return priced.length > 0 &&
      free.length === 0 &&
      fees.length === priced.length &&
      !FOR_SOME.test(said) &&
      !OTHER_MONEY.test(said)
      ? opposed
      : [];
  if (!COST.test(said) && !COST.test(context)) return [];
  if (OTHER_MONEY.test(said)) return [];
  // A table of rates, or nothing known: no figure of a page can be wrong.
  if (priced.length + free.length === 0 || fees.some(({ kind }) => kind === 'tariff')) return [];
  const wrong = readAmounts(said).filter(
    (cents) => !known.amounts.includes(cents) && !fees.some((one) => within(one, cents)),
  );
  return wrong.length > 0 ? opposed : [];
}

function within({ kind, amount, maximum }: KnownVariant['fees'][number], cents: number): boolean {
  return kind === 'range' && cents >= Number(amount?.amount) * 100 && cents <= Number(maximum?.amount) * 100;
}

function term(known: KnownTramite, { said, context, quote }: Statement): Contradiction[] {
  if ((!TAKES.test(said) && !TAKES.test(context)) || OTHER_TIME.test(said)) return [];
  const variants = meant(known.variants, `${said} ${context}`);
  const times = variants.flatMap((variant) => variant.times);
  if (times.length === 0 || variants.some((variant) => variant.times.length === 0)) return [];
  const wrong = readTerms(said).filter(
    (one) => isLong(one) && !known.terms.some((other) => sameTerm(one, other)),
  );
  return wrong.length > 0 ? [{ kind: 'time', quote, catalogue: timesInWords(variants) }] : [];
}

/** Minutes and hours at a counter are nobody's promise. */
const isLong = ({ unit }: Term) => unit !== 'minute' && unit !== 'hour';

function requirements(known: KnownTramite, statements: readonly Statement[]): Contradiction[] {
  const lists = new Map<number, Statement[]>();
  for (const statement of statements)
    if (statement.list !== undefined)
      lists.set(statement.list, [...(lists.get(statement.list) ?? []), statement]);
  return [...lists.values()].flatMap((list) => {
    const asked = list.filter(({ said, context }) => BRINGS.test(said) || BRINGS.test(context));
    return [...asked.flatMap((statement) => unasked(known, statement)), ...left(known, asked)];
  });
}

/** Papers that no text of the fiche names. With an «o» beside one that it does, the person may choose. */
function unasked(known: KnownTramite, { said, quote }: Statement): Contradiction[] {
  return said
    .split(/,|;| y | e |:/)
    .flatMap((part) => {
      const papers = papersIn(part);
      return papers.some((paper) => known.papers.has(paper)) ? [] : papers;
    })
    .slice(0, 1)
    .map((paper) => ({
      kind: 'requirement' as const,
      quote,
      catalogue: `El catálogo no pide: ${paper}.`,
    }));
}

/** What a list of at least three papers leaves out, where there is but one way. */
function left(known: KnownTramite, list: readonly Statement[]): Contradiction[] {
  const [variant, second] = known.variants;
  if (!variant || second || list.length < 3) return [];
  const said = new Set(list.flatMap((statement) => papersIn(statement.said)));
  if (said.size < 3) return [];
  const missing = variant.papers.filter(({ name }) => !said.has(name));
  return missing.length === 0
    ? []
    : [
        {
          kind: 'requirement',
          quote: list.map(({ quote }) => quote).join('; '),
          catalogue: `El catálogo pide además: ${missing.map(({ as }) => as).join('; ')}.`,
        },
      ];
}

/** The variants that a sentence, or what announces it, names; all when none is. */
function meant(variants: readonly KnownVariant[], said: string): readonly KnownVariant[] {
  if (variants.length === 1) return variants;
  const words = new Set(tokenize(said).map(({ word }) => stem(word)));
  const online = /en linea|por internet|electronic/.test(said);
  const named = variants.filter(
    ({ marks, online: isOnline }) =>
      (marks.size > 0 && [...marks].every((mark) => words.has(mark))) || (online && isOnline),
  );
  return named.length > 0 ? named : variants;
}

function feesInWords(variants: readonly KnownVariant[]): string {
  const words = variants.flatMap(({ fees }) =>
    fees.flatMap(({ kind, amount, maximum }) => {
      if (kind === 'free') return ['no cuesta nada'];
      if (kind === 'amount' && amount) return [`$${amount.amount}`];
      return kind === 'range' && amount && maximum ? [`de $${amount.amount} a $${maximum.amount}`] : [];
    }),
  );
  return `Costo en el catálogo: ${[...new Set(words)].join('; ')}.`;
}

const UNITS: Readonly<Record<Term['unit'], readonly [string, string]>> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  business_day: ['día hábil', 'días hábiles'],
  calendar_day: ['día calendario', 'días calendario'],
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

function timesInWords(variants: readonly KnownVariant[]): string {
  const words = variants.flatMap(({ times }) =>
    times.map(({ amount, unit }) => `${String(amount)} ${UNITS[unit][amount === 1 ? 0 : 1]}`),
  );
  return `Plazo en el catálogo: ${[...new Set(words)].join('; ')}.`;
}
