import { wordsToDigits } from './read-numbers.ts';

/** `day` is one of which nobody says whether it is a working day. */
export type TermUnit =
  'minute' | 'hour' | 'business_day' | 'calendar_day' | 'day' | 'week' | 'month' | 'year';
export interface Term {
  amount: number;
  unit: TermUnit;
}

const UNITS: readonly [RegExp, TermUnit][] = [
  [/^minuto/, 'minute'],
  [/^hora/, 'hour'],
  [/^dias? (habil|labora|de trabajo)/, 'business_day'],
  [/^dias? (calendario|corrid|natural)/, 'calendar_day'],
  [/^dia/, 'day'],
  [/^semana/, 'week'],
  [/^mes/, 'month'],
  [/^ano/, 'year'],
];
const TERM =
  /\b(\d{1,3})(?: ?\(\d+\))?(?: ?(?:a|o|y|-) ?(\d{1,3}))? ?(minutos?|horas?|dias?(?: (?:habil|labora|calendario|corrid|natural|de trabajo)\w*)?|semanas?|mes(?:es)?|anos?)\b/g;

/** Lengths of time that a folded text names; of «de 5 a 8 días» both ends. */
export function readTerms(folded: string): Term[] {
  return [...wordsToDigits(folded).matchAll(TERM)].flatMap(([, from, to, word = '']) => {
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit === undefined) return [];
    return [from, to].flatMap((amount) => (amount === undefined ? [] : [{ amount: Number(amount), unit }]));
  });
}

/** Whether two say the same: a week is five working days or seven, a month 20 to 23 or 30. */
export function sameTerm(one: Term, other: Term): boolean {
  return spans(one).some(([unit, from, to]) =>
    spans(other).some(([also, low, high]) => unit === also && from <= high && low <= to),
  );
}

type Span = readonly ['minute' | 'business' | 'calendar', number, number];

function spans({ amount, unit }: Term): Span[] {
  const days = (business: readonly [number, number], calendar: readonly [number, number]): Span[] => [
    ['business', amount * business[0], amount * business[1]],
    ['calendar', amount * calendar[0], amount * calendar[1]],
  ];
  switch (unit) {
    case 'minute':
      return [['minute', amount, amount]];
    case 'hour':
      return [['minute', amount * 60, amount * 60]];
    case 'business_day':
      return [['business', amount, amount]];
    case 'calendar_day':
      return [['calendar', amount, amount]];
    case 'day':
      return days([1, 1], [1, 1]);
    case 'week':
      return days([5, 5], [7, 7]);
    case 'month':
      return days([20, 23], [30, 31]);
    case 'year':
      return days([240, 262], [365, 366]);
  }
}
